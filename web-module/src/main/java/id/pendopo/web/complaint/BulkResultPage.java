package id.pendopo.web.complaint;

import id.pendopo.domain.complaint.BulkAction;
import id.pendopo.domain.platform.NotFoundException;
import id.pendopo.service.complaint.BulkActions;
import id.pendopo.service.complaint.BulkItem;
import id.pendopo.service.complaint.BulkJob;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.omnifaces.util.Faces;

/** How far a decision on many complaints has come, and what became of each; without a job in the address, the last ones. */
@Named
@RequestScoped
public class BulkResultPage {

    @Inject
    private BulkActions bulk;

    private String number;
    private BulkJob job;
    private List<BulkItem> items = List.of();
    private List<BulkJob> mine = List.of();

    public void open() {
        if (number == null || number.isBlank()) {
            mine = bulk.mine();
            return;
        }
        job = bulk.job(parsed(number));
        items = bulk.items(job.uuid(), Faces.getLocale());
    }

    static UUID parsed(String number) {
        try {
            return UUID.fromString(number == null ? "" : number);
        } catch (IllegalArgumentException e) {
            throw new NotFoundException("complaint.bulk.notFound");
        }
    }

    public BulkJob getJob() {
        return job;
    }

    public List<BulkItem> getItems() {
        return items;
    }

    public List<BulkJob> getMine() {
        return mine;
    }

    /** The form again, with those that were refused or left; what was not handed over is assigned one by one. */
    public String getAgain() {
        BulkAction action = job.action() == BulkAction.HAND_OVER ? BulkAction.ASSIGN : job.action();
        return "/complaint/bulk.xhtml?action=" + action
                + items.stream()
                        .filter(item -> item.state() == BulkItem.State.FAILED || item.state() == BulkItem.State.STOPPED)
                        .map(item -> "&selected=" + item.trackingNumber())
                        .collect(Collectors.joining());
    }

    /** Tone of the mark of an item. */
    public String tone(BulkItem item) {
        return switch (item.state()) {
            case DONE -> "ok";
            case FAILED -> "bad";
            case STOPPED -> "warn";
            case WAITING -> "mute";
        };
    }

    /** Icon of the mark of an item. */
    public String icon(BulkItem item) {
        return switch (item.state()) {
            case DONE -> "check";
            case FAILED -> "times-circle";
            case STOPPED -> "minus-circle";
            case WAITING -> "clock";
        };
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }
}
