package id.pendopo.web.forum;

import id.pendopo.domain.forum.Series;
import id.pendopo.domain.platform.Page;
import id.pendopo.service.forum.PublicForumRow;
import id.pendopo.service.forum.PublicForums;
import id.pendopo.web.platform.ListRequest;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.omnifaces.util.Faces;

/** Public: forums to come and past, of all series or of one. The address holds everything. */
@Named
@RequestScoped
public class PublicForumsPage {

    private static final int WORDS = 100;
    private static final int CODE = 40;
    private static final List<String> TABS = List.of("past", "upcoming");

    @Inject
    private PublicForums forums;

    @Inject
    private ListRequest address;

    private PublicForums.Filter filter;
    private Page<PublicForumRow> page;
    private List<PublicForums.SeriesRef> series;

    @PostConstruct
    void read() {
        filter = new PublicForums.Filter(
                address.text("q", WORDS),
                address.text("series", Series.CODE_LIMIT),
                address.text("agency", CODE),
                "upcoming".equals(address.oneOf("tab", TABS)));
        page = forums.find(filter, address.cursor());
        series = forums.series();
    }

    public Page<PublicForumRow> getPage() {
        return page;
    }

    public List<PublicForums.SeriesRef> getSeries() {
        return series;
    }

    /** The one series that is looked at; null for all. */
    public PublicForums.SeriesRef getOne() {
        return series.stream()
                .filter(ref -> ref.code().equals(filter.series()))
                .findFirst()
                .orElse(null);
    }

    public boolean isUpcoming() {
        return filter.upcoming();
    }

    public String when(PublicForumRow row) {
        return ForumWords.span(row.startsAt(), row.endsAt(), Faces.getLocale());
    }
}
