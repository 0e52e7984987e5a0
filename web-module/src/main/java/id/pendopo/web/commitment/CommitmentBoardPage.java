package id.pendopo.web.commitment;

import id.pendopo.service.commitment.CommitmentBoard;
import id.pendopo.service.commitment.CommitmentFigure;
import id.pendopo.service.commitment.CommitmentFilter;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Where commitments stand: all together, by agency, by source. */
@Named
@RequestScoped
public class CommitmentBoardPage {

    @Inject
    private CommitmentBoard board;

    @Inject
    private CommitmentQuery query;

    private CommitmentFilter filter;
    private CommitmentFigure all;
    private List<CommitmentFigure> agencies;
    private List<CommitmentFigure> sources;

    @PostConstruct
    void load() {
        filter = query.filter();
        all = board.all(filter);
        agencies = board.byAgency(filter);
        sources = board.bySource(filter);
    }

    public CommitmentFigure getAll() {
        return all;
    }

    public List<CommitmentFigure> getAgencies() {
        return agencies;
    }

    public List<CommitmentFigure> getSources() {
        return sources;
    }

    public CommitmentFilter getFilter() {
        return filter;
    }
}
