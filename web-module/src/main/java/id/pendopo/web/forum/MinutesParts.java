package id.pendopo.web.forum;

import id.pendopo.domain.document.FileRules;
import id.pendopo.domain.forum.ForumMinutes;
import id.pendopo.domain.forum.SignatorySide;
import id.pendopo.domain.platform.InvalidInputException;
import id.pendopo.domain.platform.NotFoundException;
import id.pendopo.service.document.DocumentStore;
import id.pendopo.service.forum.AgreementRow;
import id.pendopo.service.forum.MinutesSigning;
import id.pendopo.service.forum.MinutesWriting;
import id.pendopo.web.platform.ListRequest;
import id.pendopo.web.platform.OnceToken;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.UUID;

/** What is added to minutes on their page: agreements, signatories, files; and what an agreement becomes. */
@Named("forumMinutesParts")
@ViewScoped
public class MinutesParts implements Serializable {

    private static final long serialVersionUID = 1;

    @Inject
    private MinutesPage page;

    @Inject
    private MinutesWriting writing;

    @Inject
    private MinutesSigning signing;

    @Inject
    private DocumentStore documents;

    @Inject
    private ListRequest address;

    @Inject
    private OnceToken once;

    private AgreementRow agreement;
    private String text;
    private String agency;
    private LocalDate dueOn;
    private boolean promising;
    private final PromiseDraft promise = new PromiseDraft();
    private SignatorySide side;
    private String name;
    private String position;
    private String title;
    private transient Part file;
    private transient Part copy;

    /** The address may name an agreement to be changed, or to become a commitment. */
    public void open() {
        String wanted = address.text("agreement", 36);
        promising = address.flag("promise");
        if (wanted != null) {
            agreement = page.getView().agreements().stream()
                    .filter(one -> one.uuid().toString().equals(wanted))
                    .findFirst()
                    .orElseThrow(() -> new NotFoundException("forum.minutes.partUnknown"));
            text = agreement.text();
            agency = agreement.agencyCode();
            dueOn = agreement.dueOn();
            promise.begin(text, agency == null ? page.getEdition().agencyCode() : agency);
            promise.setDueOn(dueOn);
        }
    }

    public String agree() {
        return once.run(() -> {
            writing.agree(edition(), agreement == null ? null : agreement.uuid(), text, agency, dueOn);
            return page.done("forum.minutes.agreed");
        });
    }

    public String promise() {
        return once.run(() -> {
            signing.promise(edition(), agreement.uuid(), promise.form());
            return page.done("forum.input.promiseMade");
        });
    }

    public String nameSignatory() {
        return once.run(() -> {
            writing.nameSignatory(edition(), side, name, position);
            return page.done("forum.minutes.named");
        });
    }

    public String annex() {
        return once.run(() -> {
            writing.annex(edition(), title, stored(file, writing.annexRules(), "file"));
            return page.done("forum.minutes.annexed");
        });
    }

    public String signOnPaper() {
        return once.run(() -> {
            signing.signedOnPaper(edition(), stored(copy, signing.copyRules(), "copy"));
            return page.done("forum.minutes.copied");
        });
    }

    private UUID edition() {
        return page.getEdition().uuid();
    }

    private UUID stored(Part part, FileRules rules, String field) {
        if (part == null || part.getSize() == 0) {
            throw new InvalidInputException(field, "input.required");
        }
        try (InputStream in = part.getInputStream()) {
            return documents
                    .store(in, part.getSubmittedFileName(), part.getContentType(), rules)
                    .uuid();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public AgreementRow getAgreement() {
        return agreement;
    }

    /** Whether an agreement is being made a commitment. */
    public boolean isPromising() {
        return promising && agreement != null && agreement.commitment() == null && page.isPromising();
    }

    public PromiseDraft getPromise() {
        return promise;
    }

    public int getAgreementLimit() {
        return ForumMinutes.AGREEMENT;
    }

    public int getNameLimit() {
        return ForumMinutes.NAME;
    }

    public int getPositionLimit() {
        return ForumMinutes.POSITION;
    }

    public int getTitleLimit() {
        return ForumMinutes.ANNEX_TITLE;
    }

    public long getMaxMegabytes() {
        return writing.annexRules().maxMegabytes();
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public String getAgency() {
        return agency;
    }

    public void setAgency(String agency) {
        this.agency = agency;
    }

    public LocalDate getDueOn() {
        return dueOn;
    }

    public void setDueOn(LocalDate dueOn) {
        this.dueOn = dueOn;
    }

    public SignatorySide getSide() {
        return side;
    }

    public void setSide(SignatorySide side) {
        this.side = side;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getPosition() {
        return position;
    }

    public void setPosition(String position) {
        this.position = position;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }

    public Part getCopy() {
        return copy;
    }

    public void setCopy(Part copy) {
        this.copy = copy;
    }
}
