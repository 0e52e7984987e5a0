package id.pendopo.web.complaint;

import id.pendopo.domain.platform.NotFoundException;
import id.pendopo.service.complaint.ComplaintCommitments;
import id.pendopo.web.platform.OnceToken;
import id.pendopo.web.platform.WebTexts;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
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
    private String statement;
    private String person;
    private LocalDate dueOn;
    private boolean publicly;
    private boolean confidential;

    public void open() {
        if (!commitments.mayPromise(number)) {
            throw new NotFoundException("complaint.notFound");
        }
        confidential = !commitments.mayBePublic(number);
    }

    public String save() {
        return once.run(() -> {
            commitments.promise(number, statement, person, dueOn, publicly);
            Messages.addFlashGlobalInfo(WebTexts.of(Faces.getLocale()).get("complaint.commitment.saved"));
            return "/complaint/detail.xhtml?faces-redirect=true&no=" + number;
        });
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

    public String getStatement() {
        return statement;
    }

    public void setStatement(String statement) {
        this.statement = statement;
    }

    public String getPerson() {
        return person;
    }

    public void setPerson(String person) {
        this.person = person;
    }

    public LocalDate getDueOn() {
        return dueOn;
    }

    public void setDueOn(LocalDate dueOn) {
        this.dueOn = dueOn;
    }

    public boolean isPublicly() {
        return publicly;
    }

    public void setPublicly(boolean publicly) {
        this.publicly = publicly;
    }
}
