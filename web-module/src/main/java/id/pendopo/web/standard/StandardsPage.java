package id.pendopo.web.standard;

import id.pendopo.domain.platform.Page;
import id.pendopo.domain.standard.PublicService;
import id.pendopo.domain.standard.StandardState;
import id.pendopo.service.organization.AgencyRef;
import id.pendopo.service.standard.StandardBoard;
import id.pendopo.service.standard.StandardDesk;
import id.pendopo.service.standard.StandardDeskRow;
import id.pendopo.web.platform.ListRequest;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Standards of all services by state; at first those whose next step is the caller's. */
@Named
@RequestScoped
public class StandardsPage {

    static final String MINE = "mine";
    static final String ALL = "all";

    private static final int ROWS = 25;

    @Inject
    private StandardDesk desk;

    @Inject
    private StandardBoard board;

    @Inject
    private ListRequest address;

    private Set<StandardState> mine;
    private String tab;
    private Page<StandardDeskRow> page;

    @PostConstruct
    void load() {
        mine = desk.mine();
        String asked = address.oneOf("tab", List.of(MINE, ALL));
        StandardState state = address.constant("state", StandardState.class);
        tab = asked != null ? asked : mine.isEmpty() || state != null ? ALL : MINE;
        Set<StandardState> states = tab.equals(MINE) ? mine : EnumSet.allOf(StandardState.class);
        page = desk.list(
                state == null ? states : EnumSet.of(state),
                address.text("agency", PublicService.CODE_LIMIT),
                address.cursor(),
                ROWS);
    }

    public Page<StandardDeskRow> getPage() {
        return page;
    }

    public String getTab() {
        return tab;
    }

    /** Whether any step of a standard is the caller's. */
    public boolean isConcerned() {
        return !mine.isEmpty();
    }

    public List<StandardState> getStates() {
        return List.of(StandardState.values());
    }

    public List<AgencyRef> getAgencies() {
        return board.readable();
    }
}
