package id.pendopo.web.standard;

import id.pendopo.domain.standard.StandardGap;
import id.pendopo.service.standard.BoardRow;
import id.pendopo.service.standard.StandardBoard;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** How far the standards are, agency by agency. */
@Named
@RequestScoped
public class BoardPage {

    @Inject
    private StandardBoard board;

    private List<BoardRow> rows;

    @PostConstruct
    void load() {
        rows = board.agencies();
    }

    public List<BoardRow> getRows() {
        return rows;
    }

    /** What each column counts. */
    public List<StandardGap> getGaps() {
        return List.of(StandardGap.values());
    }

    public int getServices() {
        return rows.stream().mapToInt(BoardRow::services).sum();
    }

    public int total(StandardGap gap) {
        return rows.stream().mapToInt(row -> row.count(gap)).sum();
    }
}
