package id.pendopo.web.complaint;

import id.pendopo.domain.document.Redaction;
import id.pendopo.domain.platform.NotFoundException;
import id.pendopo.service.complaint.AttachmentRow;
import id.pendopo.service.complaint.ComplaintPhotos;
import id.pendopo.service.complaint.ComplaintPictures;
import id.pendopo.web.platform.OnceToken;
import id.pendopo.web.platform.WebTexts;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;

/**
 * What everybody may see of the pictures of a complaint: all of them, or one ({@code file}) with its black boxes. What is
 * typed is shown as a preview first.
 */
@Named
@ViewScoped
public class PhotosPage implements Serializable {

    @Inject
    private ComplaintPhotos photos;

    @Inject
    private OnceToken once;

    private String number;
    private String file;
    private String boxes = "";
    private String words;
    private boolean preview;
    private transient ComplaintPictures complaint;

    /** Reads the pictures when the page opens; what may not be known is not found. */
    public void open() {
        if (file != null && getPicture().released() != null) {
            boxes = getPicture().released().boxes();
            words = getPicture().released().words();
        }
    }

    public ComplaintPictures getComplaint() {
        if (complaint == null) {
            complaint = photos.of(number);
        }
        return complaint;
    }

    /** The picture the address names, or null. */
    public AttachmentRow getPicture() {
        return file == null
                ? null
                : getComplaint().pictures().stream()
                        .filter(row -> row.uuid().toString().equals(file))
                        .findFirst()
                        .orElseThrow(() -> new NotFoundException("complaint.notFound"));
    }

    public int getMost() {
        return Redaction.MOST;
    }

    public int getWordLimit() {
        return ComplaintPhotos.WORDS;
    }

    /** Shows what everybody would see. */
    public void look() {
        photos.check(boxes, words);
        preview = true;
    }

    /** Back to the boxes. */
    public void change() {
        preview = false;
    }

    public String release() {
        return once.run(() -> {
            photos.release(number, getPicture().uuid(), boxes, words);
            return done("complaint.photos.released");
        });
    }

    public String withdraw(UUID which) {
        photos.withdraw(number, which);
        return done("complaint.photos.withdrawn");
    }

    private String done(String key) {
        Messages.addFlashGlobalInfo(WebTexts.of(Faces.getLocale()).get(key));
        return "/complaint/photos.xhtml?faces-redirect=true&no="
                + getComplaint().trackingNumber();
    }

    /** What the servlet of the preview is asked. */
    public String getPreviewQuery() {
        return "no=" + getComplaint().trackingNumber() + "&file=" + file + "&boxes="
                + URLEncoder.encode(Redaction.parse("boxes", boxes).text(), StandardCharsets.UTF_8);
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public String getFile() {
        return file;
    }

    public void setFile(String file) {
        this.file = file;
    }

    public String getBoxes() {
        return boxes;
    }

    public void setBoxes(String boxes) {
        this.boxes = boxes;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }

    public boolean isPreview() {
        return preview;
    }
}
