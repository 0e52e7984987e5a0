package id.pendopo.web.complaint;

import id.pendopo.domain.complaint.ComplaintState;
import id.pendopo.service.complaint.ReplyTemplateRef;
import id.pendopo.service.complaint.ReplyTemplates;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Ready-made replies, and the form for the one named in the address ({@code edit}, empty for a new one). */
@Named
@ViewScoped
public class ReplyTemplatesPage extends SettingsForm<ReplyTemplateRef> {

    private static final long serialVersionUID = 1;

    @Inject
    private ReplyTemplates templates;

    private String text;
    private String category;
    private ComplaintState state;
    private boolean finalAnswer;

    @Override
    public String getTrailType() {
        return "reply-template";
    }

    @Override
    protected List<ReplyTemplateRef> readAll() {
        return templates.all();
    }

    @Override
    protected String codeOf(ReplyTemplateRef template) {
        return template.code();
    }

    @Override
    protected void take(ReplyTemplateRef template) {
        take(
                template.id(),
                template.version(),
                template.code(),
                template.name(),
                template.agencyCode(),
                template.active());
        text = template.text();
        category = template.categoryCode();
        state = template.state();
        finalAnswer = template.finalAnswer();
    }

    public String save() {
        return save(
                () -> templates.save(
                        getId(),
                        getVersion(),
                        getCode(),
                        getName(),
                        text,
                        getAgency(),
                        category,
                        state,
                        finalAnswer,
                        isActive()),
                "complaint.templates.saved",
                "/admin/reply-templates.xhtml");
    }

    /** The variables a text may use, for the help beside it. */
    public String getVariables() {
        return String.join(" ", templates.variables().keySet());
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public String getCategory() {
        return category;
    }

    public void setCategory(String category) {
        this.category = category;
    }

    public ComplaintState getState() {
        return state;
    }

    public void setState(ComplaintState state) {
        this.state = state;
    }

    public boolean isFinalAnswer() {
        return finalAnswer;
    }

    public void setFinalAnswer(boolean finalAnswer) {
        this.finalAnswer = finalAnswer;
    }
}
