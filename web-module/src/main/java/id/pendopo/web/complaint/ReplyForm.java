package id.pendopo.web.complaint;

import id.pendopo.domain.complaint.AttachmentKind;
import id.pendopo.domain.complaint.EventVisibility;
import id.pendopo.service.complaint.ComplaintDesk;
import id.pendopo.service.complaint.ReplyTemplateRef;
import id.pendopo.service.complaint.ReplyTemplates;
import id.pendopo.web.platform.WebTexts;
import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.stream.Collectors;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;

/** The box under the history: a reply to the reporter, or a note among colleagues. */
@Named
@ViewScoped
public class ReplyForm implements Serializable {

    @Inject
    private DetailPage page;

    @Inject
    private ComplaintDesk desk;

    @Inject
    private ReplyTemplates templates;

    @Inject
    private StagedFiles files;

    private String text;
    private String template;
    private EventVisibility visibility = EventVisibility.REPORTER;
    private transient List<ReplyTemplateRef> fitting;

    @PostConstruct
    void ready() {
        files.setKind(AttachmentKind.REPLY);
    }

    public String send() {
        return page.perform(
                v -> desk.reply(page.getNumber(), v, visibility, text, files.ids()), "complaint.detail.reply.sent");
    }

    public String note() {
        String next = page.perform(v -> desk.note(page.getNumber(), text), "complaint.detail.note.saved");
        if (next != null && text.contains("@")) {
            List<String> strangers = desk.strangers(page.getNumber(), text);
            if (!strangers.isEmpty()) {
                String names = strangers.stream().map(name -> "@" + name).collect(Collectors.joining(", "));
                Messages.addFlashGlobalWarn(
                        WebTexts.of(Faces.getLocale()).get("complaint.detail.note.strangers", names));
            }
        }
        return next;
    }

    /** Puts the filled template under what is already written. */
    public void useTemplate() {
        if (template != null) {
            String filled = templates.fill(template, page.getNumber());
            text = text == null || text.isBlank() ? filled : text + "\n\n" + filled;
        }
    }

    public List<ReplyTemplateRef> getTemplates() {
        if (fitting == null) {
            fitting = templates.fitting(page.getNumber()).stream()
                    .filter(one -> !one.finalAnswer())
                    .toList();
        }
        return fitting;
    }

    public StagedFiles getFiles() {
        return files;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public String getTemplate() {
        return template;
    }

    public void setTemplate(String template) {
        this.template = template;
    }

    public EventVisibility getVisibility() {
        return visibility;
    }

    public void setVisibility(EventVisibility visibility) {
        this.visibility = visibility;
    }
}
