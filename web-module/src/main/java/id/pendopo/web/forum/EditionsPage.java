package id.pendopo.web.forum;

import id.pendopo.domain.platform.Page;
import id.pendopo.service.forum.EditionReading;
import id.pendopo.service.forum.EditionRow;
import id.pendopo.service.forum.SeriesReading;
import id.pendopo.service.forum.SeriesRow;
import id.pendopo.service.platform.Today;
import id.pendopo.web.platform.ListRequest;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.IntStream;

/** Editions of forums, the latest first; the address holds filters and place. */
@Named
@RequestScoped
public class EditionsPage {

    private static final int ROWS = 25;
    private static final int YEARS = 10;

    @Inject
    private EditionReading reading;

    @Inject
    private EditionQuery query;

    @Inject
    private ListRequest address;

    @Inject
    private Today today;

    @Inject
    private SeriesReading seriesReading;

    private Page<EditionRow> page;
    private List<SeriesRow> series;

    @PostConstruct
    void load() {
        page = reading.list(query.filter(), address.cursor(), ROWS);
        series = seriesReading.all();
    }

    public List<SeriesRow> getSeries() {
        return series;
    }

    /** Code of the series the list is narrowed to; null for all. */
    public String getOnly() {
        return query.filter().seriesCode();
    }

    public boolean isMayManage() {
        return !seriesReading.managedAgencies().isEmpty();
    }

    public Page<EditionRow> getPage() {
        return page;
    }

    /** Next year and those before. */
    public List<Integer> getYears() {
        int next = today.get().getYear() + 1;
        return IntStream.range(0, YEARS).mapToObj(ago -> next - ago).toList();
    }
}
