package id.pendopo.web.complaint;

import id.pendopo.service.complaint.Assignee;
import id.pendopo.service.complaint.BulkWatch;
import id.pendopo.service.complaint.HandOver;
import id.pendopo.web.platform.OnceToken;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Gives everything somebody is in charge of to a colleague: the own work, or that of the person in the address. */
@Named
@ViewScoped
public class HandOverPage implements Serializable {

    @Inject
    private HandOver handOver;

    @Inject
    private BulkWatch watch;

    @Inject
    private OnceToken once;

    private String from;
    private String to;
    private int count;
    private ArrayList<Assignee> givers = new ArrayList<>();
    private ArrayList<Assignee> takers = new ArrayList<>();

    public void open() {
        look();
    }

    /** Whoever gives decides how much there is and who can take it. */
    public void giverChosen() {
        to = null;
        look();
    }

    private void look() {
        HandOver.Choice choice = handOver.choice(from);
        givers = new ArrayList<>(choice.givers());
        takers = new ArrayList<>(choice.takers());
        from = choice.from();
        count = choice.count();
    }

    public String start() {
        return once.run(() -> {
            UUID job = handOver.start(from, to);
            watch.begin(job);
            return "/complaint/bulk-result.xhtml?faces-redirect=true&job=" + job;
        });
    }

    /** How many go in one job. */
    public int getCount() {
        return Math.min(count, HandOver.MOST);
    }

    /** Whether some are left for a second time. */
    public boolean isMore() {
        return count > HandOver.MOST;
    }

    public List<Assignee> getGivers() {
        return givers;
    }

    public List<Assignee> getTakers() {
        return takers;
    }

    public String getFrom() {
        return from;
    }

    public void setFrom(String from) {
        this.from = from;
    }

    public String getTo() {
        return to;
    }

    public void setTo(String to) {
        this.to = to;
    }
}
