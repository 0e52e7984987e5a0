package id.pendopo.web.standard;

import id.pendopo.domain.platform.Page;
import id.pendopo.domain.standard.SippnStatus;
import id.pendopo.domain.standard.StandardGap;
import id.pendopo.service.organization.AgencyRef;
import id.pendopo.service.standard.GapRow;
import id.pendopo.service.standard.StandardBoard;
import id.pendopo.web.platform.ListRequest;
import id.pendopo.web.platform.WebTexts;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Collectors;
import org.omnifaces.util.Faces;

/** The services behind a number of the board. */
@Named
@RequestScoped
public class GapsPage {

    private static final int ROWS = 25;

    @Inject
    private StandardBoard board;

    @Inject
    private GapQuery query;

    @Inject
    private ListRequest address;

    private Page<GapRow> page;

    @PostConstruct
    void load() {
        page = board.services(query.agency(), query.gap(), query.sippn(), address.cursor(), ROWS);
    }

    public Page<GapRow> getPage() {
        return page;
    }

    public List<StandardGap> getGaps() {
        return List.of(StandardGap.values());
    }

    public List<SippnStatus> getStatuses() {
        return List.of(SippnStatus.values());
    }

    public StandardGap getNothing() {
        return StandardGap.NOTHING;
    }

    public List<AgencyRef> getAgencies() {
        return board.readable();
    }

    /** The components that say nothing, by name; nothing where there is no standard at all. */
    public String missing(GapRow row) {
        WebTexts texts = WebTexts.of(Faces.getLocale());
        return row.standard() == null
                ? ""
                : row.missing().stream().map(texts::label).collect(Collectors.joining(", "));
    }
}
