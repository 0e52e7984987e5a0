package id.pendopo.web.forum;

import id.pendopo.service.forum.SeriesReading;
import id.pendopo.service.forum.SeriesRow;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** All series in scope. */
@Named("forumSeriesPage")
@RequestScoped
public class SeriesPage {

    @Inject
    private SeriesReading reading;

    private List<SeriesRow> all;
    private boolean mayManage;

    @PostConstruct
    void load() {
        all = reading.all();
        mayManage = !reading.managedAgencies().isEmpty();
    }

    public List<SeriesRow> getAll() {
        return all;
    }

    public boolean isMayManage() {
        return mayManage;
    }

    public boolean mayManage(SeriesRow row) {
        return reading.mayManage(row.agencyCode());
    }

    public String rhythm(SeriesRow row) {
        return RhythmChoice.words(row.rhythm());
    }
}
