package id.pendopo.web.complaint;

import id.pendopo.domain.complaint.AttachmentKind;
import id.pendopo.domain.platform.InvalidInputException;
import id.pendopo.service.complaint.AttachmentRow;
import id.pendopo.service.complaint.ComplaintAttachments;
import id.pendopo.web.platform.WebTexts;
import jakarta.enterprise.context.Dependent;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIInput;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.ValueChangeEvent;
import jakarta.inject.Inject;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * Files a person has chosen for a form that is not sent yet. They are stored as soon as they arrive, so that a mistake in
 * another field does not cost the person the upload; what is never used is removed after a day.
 */
@Dependent
public class StagedFiles implements Serializable {

    @Inject
    private ComplaintAttachments attachments;

    private AttachmentKind kind = AttachmentKind.REPORT;
    private final ArrayList<AttachmentRow> rows = new ArrayList<>();

    public void setKind(AttachmentKind kind) {
        this.kind = kind;
    }

    public List<AttachmentRow> getRows() {
        return rows;
    }

    public List<UUID> ids() {
        return rows.stream().map(AttachmentRow::uuid).toList();
    }

    /** Takes what a file control received, whether or not the rest of the form is in order. */
    public void received(ValueChangeEvent event) {
        if (!(event.getNewValue() instanceof List<?> parts)) {
            return;
        }
        for (Object part : parts) {
            try {
                store((Part) part);
            } catch (InvalidInputException e) {
                refuse((UIInput) event.getComponent(), e);
            }
        }
    }

    private void store(Part part) {
        try (InputStream content = part.getInputStream()) {
            rows.add(attachments.stage(kind, content, part.getSubmittedFileName(), part.getContentType()));
        } catch (IOException e) {
            throw new IllegalStateException("The upload cannot be read back", e);
        }
    }

    private void refuse(UIInput control, InvalidInputException refusal) {
        FacesContext context = FacesContext.getCurrentInstance();
        WebTexts texts = WebTexts.of(context.getViewRoot().getLocale());
        control.setValid(false);
        for (InvalidInputException.Violation violation : refusal.violations()) {
            String text = texts.get("error." + violation.code(), violation.arguments());
            context.addMessage(control.getClientId(context), new FacesMessage(FacesMessage.SEVERITY_ERROR, text, text));
        }
        context.validationFailed();
    }

    public void remove(UUID file) {
        rows.removeIf(row -> row.uuid().equals(file));
    }

    public void clear() {
        rows.clear();
    }

    /** Control value; the parts themselves are taken in {@link #received}. */
    public List<Part> getParts() {
        return null;
    }

    public void setParts(List<Part> parts) {
        // taken in received()
    }
}
