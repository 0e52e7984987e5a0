package id.pendopo.web.commitment;

import id.pendopo.domain.identity.Permission;
import id.pendopo.domain.platform.Page;
import id.pendopo.service.commitment.CommitmentBoard;
import id.pendopo.service.commitment.CommitmentRow;
import id.pendopo.service.commitment.CommitmentTab;
import id.pendopo.service.identity.CurrentCaller;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;

/** The commitments behind a number of the board; the address holds tab, filters, order and place. */
@Named
@RequestScoped
public class CommitmentListPage {

    private static final int ROWS = 25;

    @Inject
    private CommitmentBoard board;

    @Inject
    private CommitmentQuery query;

    @Inject
    private CurrentCaller caller;

    private CommitmentTab tab;
    private Map<CommitmentTab, Integer> counts;
    private Page<CommitmentRow> page;

    @PostConstruct
    void load() {
        tab = query.tab();
        counts = board.counts(query.filter());
        page = board.list(tab, query.filter(), query.sort(), query.descending(), query.cursor(), ROWS, counts.get(tab));
    }

    /** Whether the reader makes commitments. */
    public boolean isMaking() {
        return caller.get().has(Permission.COMMITMENT_MANAGE);
    }

    public CommitmentTab getTab() {
        return tab;
    }

    public int count(CommitmentTab of) {
        return counts.get(of);
    }

    public Page<CommitmentRow> getPage() {
        return page;
    }
}
