package id.pendopo.web.complaint;

import id.pendopo.domain.platform.NotFoundException;
import id.pendopo.service.complaint.ComplaintCommitments;
import id.pendopo.web.commitment.PromiseEntry;
import id.pendopo.web.platform.OnceToken;
import id.pendopo.web.platform.WebTexts;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;

/** Promises something because of the complaint the address names by {@code no}. */
@Named("complaintCommitmentForm")
@ViewScoped
public class CommitmentForm implements Serializable {

    private static final long serialVersionUID = 1;

    @Inject
    private ComplaintCommitments commitments;

    @Inject
    private OnceToken once;

    private String number;
    private final PromiseEntry promise = new PromiseEntry();
    private boolean confidential;

    public void open() {
        if (!commitments.mayPromise(number)) {
            throw new NotFoundException("complaint.notFound");
        }
        promise.setPublicly(false);
        confidential = !commitments.mayBePublic(number);
    }

    public String save() {
        return once.run(() -> {
            commitments.promise(
                    number, promise.getStatement(), promise.getPerson(), promise.getDueOn(), promise.isPublicly());
            Messages.addFlashGlobalInfo(WebTexts.of(Faces.getLocale()).get("complaint.commitment.saved"));
            return "/complaint/detail.xhtml?faces-redirect=true&no=" + number;
        });
    }

    public PromiseEntry getPromise() {
        return promise;
    }

    public boolean isConfidential() {
        return confidential;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }
}
