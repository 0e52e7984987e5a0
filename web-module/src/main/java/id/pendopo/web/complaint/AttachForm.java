package id.pendopo.web.complaint;

import id.pendopo.domain.complaint.AttachmentKind;
import id.pendopo.service.complaint.ComplaintAttachments;
import id.pendopo.web.platform.WebTexts;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.util.List;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;

/** Adds files to a complaint outside of a reply or an answer. */
@Named
@ViewScoped
public class AttachForm implements Serializable {

    @Inject
    private DetailPage page;

    @Inject
    private ComplaintAttachments attachments;

    private AttachmentKind kind = AttachmentKind.EVIDENCE;
    private transient List<Part> parts;

    public String attach() throws IOException {
        for (Part part : parts) {
            try (InputStream content = part.getInputStream()) {
                attachments.add(page.getNumber(), kind, content, part.getSubmittedFileName(), part.getContentType());
            }
        }
        Messages.addFlashGlobalInfo(WebTexts.of(Faces.getLocale()).get("complaint.detail.attached"));
        return page.again();
    }

    public AttachmentKind getKind() {
        return kind;
    }

    public void setKind(AttachmentKind kind) {
        this.kind = kind;
    }

    public List<Part> getParts() {
        return parts;
    }

    public void setParts(List<Part> parts) {
        this.parts = parts;
    }
}
