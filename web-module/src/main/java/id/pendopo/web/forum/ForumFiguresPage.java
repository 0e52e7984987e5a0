package id.pendopo.web.forum;

import id.pendopo.service.forum.EditionFigures;
import id.pendopo.service.forum.ForumFigures;
import id.pendopo.service.platform.Today;
import id.pendopo.web.platform.WebTexts;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.IntStream;
import org.omnifaces.util.Faces;

/** Figures of the forums of a year; the address holds year and agency. */
@Named
@RequestScoped
public class ForumFiguresPage {

    private static final int YEARS = 10;

    @Inject
    private EditionFigures figures;

    @Inject
    private FigureQuery query;

    @Inject
    private Today today;

    private ForumFigures read;

    @PostConstruct
    void load() {
        read = figures.of(query.year(), query.agency());
    }

    public ForumFigures getFigures() {
        return read;
    }

    /** This year and those before. */
    public List<Integer> getYears() {
        int year = today.get().getYear();
        return IntStream.range(0, YEARS).mapToObj(ago -> year - ago).toList();
    }

    /** A share in percent; a dash where nothing was counted. */
    public String percent(Integer share) {
        return share == null ? "–" : share + " %";
    }

    /** A number of days; a dash where there is none yet. */
    public String days(Integer days) {
        return days == null ? "–" : WebTexts.of(Faces.getLocale()).get("forum.figures.days", days);
    }
}
