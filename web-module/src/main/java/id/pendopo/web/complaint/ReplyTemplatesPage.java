package id.pendopo.web.complaint;

import id.pendopo.service.complaint.ReplyTemplateRef;
import id.pendopo.service.complaint.ReplyTemplates;
import id.pendopo.web.platform.OnceToken;
import id.pendopo.web.platform.SharedForm;
import id.pendopo.web.platform.WebTexts;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;

/** Ready-made replies, and the form for the one named in the address ({@code edit}, empty for a new one). */
@Named
@ViewScoped
public class ReplyTemplatesPage implements SharedForm, Serializable {

    @Inject
    private OnceToken once;

    @Inject
    private ReplyTemplates templates;

    private String edited;
    private Long id;
    private int version;
    private String code;
    private String name;
    private String text;
    private String agency;
    private String category;
    private boolean finalAnswer;
    private boolean active = true;
    private transient List<ReplyTemplateRef> all;

    public void open() {
        getAll().stream().filter(one -> one.code().equals(edited)).findFirst().ifPresent(this::take);
    }

    @Override
    public void reload() {
        all = null;
        open();
    }

    @Override
    public String getTrailType() {
        return "reply-template";
    }

    @Override
    public String getTrailId() {
        return code;
    }

    private void take(ReplyTemplateRef template) {
        id = template.id();
        version = template.version();
        code = template.code();
        name = template.name();
        text = template.text();
        agency = template.agencyCode();
        category = template.categoryCode();
        finalAnswer = template.finalAnswer();
        active = template.active();
    }

    public String save() {
        return once.run(() -> {
            templates.save(id, version, code, name, text, agency, category, finalAnswer, active);
            Messages.addFlashGlobalInfo(WebTexts.of(Faces.getLocale()).get("complaint.templates.saved"));
            return "/admin/reply-templates.xhtml?faces-redirect=true";
        });
    }

    public List<ReplyTemplateRef> getAll() {
        if (all == null) {
            all = templates.all();
        }
        return all;
    }

    /** The variables a text may use, for the help beside it. */
    public String getVariables() {
        return String.join(" ", templates.variables().keySet());
    }

    /** Whether the form is open. */
    public boolean isEditing() {
        return edited != null;
    }

    public boolean isNew() {
        return id == null;
    }

    public String getEdited() {
        return edited;
    }

    public void setEdited(String edited) {
        this.edited = edited;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
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

    public String getCategory() {
        return category;
    }

    public void setCategory(String category) {
        this.category = category;
    }

    public boolean isFinalAnswer() {
        return finalAnswer;
    }

    public void setFinalAnswer(boolean finalAnswer) {
        this.finalAnswer = finalAnswer;
    }

    public boolean isActive() {
        return active;
    }

    public void setActive(boolean active) {
        this.active = active;
    }
}
