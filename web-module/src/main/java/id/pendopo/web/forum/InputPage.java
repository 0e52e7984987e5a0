package id.pendopo.web.forum;

import id.pendopo.domain.complaint.Channel;
import id.pendopo.domain.complaint.ComplaintClass;
import id.pendopo.domain.complaint.ComplaintLimits;
import id.pendopo.domain.forum.EditionState;
import id.pendopo.domain.forum.ForumInput;
import id.pendopo.domain.forum.InputKind;
import id.pendopo.domain.identity.Permission;
import id.pendopo.domain.platform.NotFoundException;
import id.pendopo.domain.standard.StandardComponent;
import id.pendopo.service.complaint.CategoryRef;
import id.pendopo.service.complaint.ComplaintReference;
import id.pendopo.service.complaint.FiledComplaint;
import id.pendopo.service.forum.EditionDetail;
import id.pendopo.service.forum.EditionReading;
import id.pendopo.service.forum.EditionRow;
import id.pendopo.service.forum.InputOutcomes;
import id.pendopo.service.forum.InputRow;
import id.pendopo.service.forum.Inputs;
import id.pendopo.service.identity.CurrentCaller;
import id.pendopo.service.standard.StandardReading;
import id.pendopo.service.standard.StandardSource;
import id.pendopo.web.platform.ListRequest;
import id.pendopo.web.platform.OnceToken;
import id.pendopo.web.platform.WebTexts;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;

/** One thing that was said: its answer, and what it becomes. The address names it by {@code id}. */
@Named("forumInputPage")
@ViewScoped
public class InputPage implements Serializable {

    private static final long serialVersionUID = 1;
    private static final List<String> MAKES = List.of("none", "correction", "complaint", "commitment", "change");

    @Inject
    private Inputs inputs;

    @Inject
    private InputOutcomes outcomes;

    @Inject
    private EditionReading reading;

    @Inject
    private StandardReading standards;

    @Inject
    private ComplaintReference reference;

    @Inject
    private CurrentCaller caller;

    @Inject
    private ListRequest address;

    @Inject
    private OnceToken once;

    private String id;
    private String make;
    private InputRow input;
    private EditionDetail detail;
    private boolean correctable;
    private String answer;
    private String agency;
    private final InputDraft draft = new InputDraft();
    private final ComplaintDraft complaint = new ComplaintDraft();
    private final PromiseDraft promise = new PromiseDraft();
    private UUID standard;
    private StandardComponent component;
    private transient List<StandardSource> sources;

    public void open() {
        input = inputs.read(uuid(id));
        detail = reading.detail(input.edition());
        make = address.oneOf("make", MAKES);
        answer = input.answer();
        agency = input.agencyCode();
        correctable = isWriting() && inputs.isOpen(input.edition());
        draft.begin(input);
        complaint.begin(input);
        promise.begin(input.text(), input.agencyCode() == null ? getEdition().agencyCode() : input.agencyCode());
    }

    static UUID uuid(String text) {
        try {
            return UUID.fromString(text == null ? "" : text);
        } catch (IllegalArgumentException e) {
            throw new NotFoundException("forum.input.unknown");
        }
    }

    public String saveAnswer() {
        inputs.answer(input.uuid(), input.version(), answer, agency);
        return done("forum.input.answerSaved");
    }

    public String correct() {
        inputs.correct(input.uuid(), input.version(), draft.form());
        return done("forum.input.corrected");
    }

    public String remove() {
        inputs.remove(input.uuid());
        Messages.addFlashGlobalInfo(WebTexts.of(Faces.getLocale()).get("forum.input.removed"));
        return "/forum/inputs.xhtml?faces-redirect=true&id=" + getEdition().uuid();
    }

    public String complain() {
        return once.run(() -> {
            FiledComplaint filed = outcomes.complain(input.uuid(), input.version(), complaint.form());
            Messages.addFlashGlobalInfo(
                    WebTexts.of(Faces.getLocale()).get("forum.input.filed", filed.trackingNumber(), filed.pin()));
            return here();
        });
    }

    public String promise() {
        return once.run(() -> {
            outcomes.promise(input.uuid(), input.version(), promise.form());
            return done("forum.input.promiseMade");
        });
    }

    public String askForChange() {
        return once.run(() -> {
            outcomes.askForChange(input.uuid(), input.version(), standard, component);
            return done("forum.input.changeSent");
        });
    }

    private String done(String key) {
        Messages.addFlashGlobalInfo(WebTexts.of(Faces.getLocale()).get(key));
        return here();
    }

    private String here() {
        return "/forum/input.xhtml?faces-redirect=true&id=" + id;
    }

    /** Whether the caller may answer it and make something of it. */
    public boolean isWriting() {
        return caller.get().has(Permission.FORUM_MODERATE) && !input.withheld();
    }

    /** Whether what was written down can still be changed. */
    public boolean isCorrectable() {
        return correctable;
    }

    /** Whether it can be taken away as written by mistake. */
    public boolean isRemovable() {
        return isCorrectable() && input.loose();
    }

    public boolean isMayComplain() {
        return isWriting()
                && !input.complained()
                && input.kind() != InputKind.APPRECIATION
                && caller.get().has(Permission.COMPLAINT_RECORD);
    }

    public boolean isMayPromise() {
        return isWriting()
                && input.commitment() == null
                && getEdition().state() != EditionState.CLOSED
                && caller.get().has(Permission.COMMITMENT_MANAGE);
    }

    public boolean isMayAskForChange() {
        return isWriting()
                && input.standard() == null
                && input.serviceCode() != null
                && caller.get().has(Permission.STANDARD_READ)
                && !getSources().isEmpty();
    }

    /** Versions of the standard of its service. */
    public List<StandardSource> getSources() {
        if (sources == null) {
            sources = input.serviceCode() == null
                    ? List.of()
                    : standards.sources(input.serviceCode()).stream()
                            .filter(one -> one.serviceCode().equals(input.serviceCode()))
                            .toList();
        }
        return sources;
    }

    public List<StandardComponent> getComponents() {
        return List.of(StandardComponent.values());
    }

    public List<ComplaintClass> getClasses() {
        return List.of(ComplaintClass.values());
    }

    public List<Channel> getChannels() {
        return Arrays.stream(Channel.values())
                .filter(one -> one != Channel.LAPOR && one != Channel.OPEN311)
                .toList();
    }

    public List<CategoryRef> getCategories() {
        return reference.categories().stream().filter(CategoryRef::active).toList();
    }

    public String getMake() {
        return make;
    }

    public InputRow getInput() {
        return input;
    }

    public EditionRow getEdition() {
        return detail.edition();
    }

    /** Services that the edition is about. */
    public List<EditionDetail.About> getServices() {
        return detail.services();
    }

    public InputDraft getDraft() {
        return draft;
    }

    public ComplaintDraft getComplaint() {
        return complaint;
    }

    public PromiseDraft getPromise() {
        return promise;
    }

    public int getAnswerLimit() {
        return ForumInput.ANSWER;
    }

    public int getTitleLimit() {
        return ComplaintLimits.TITLE;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public String getAnswer() {
        return answer;
    }

    public void setAnswer(String answer) {
        this.answer = answer;
    }

    public String getAgency() {
        return agency;
    }

    public void setAgency(String agency) {
        this.agency = agency;
    }

    public UUID getStandard() {
        return standard;
    }

    public void setStandard(UUID standard) {
        this.standard = standard;
    }

    public StandardComponent getComponent() {
        return component;
    }

    public void setComponent(StandardComponent component) {
        this.component = component;
    }
}
