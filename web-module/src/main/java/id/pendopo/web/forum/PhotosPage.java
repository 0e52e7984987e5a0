package id.pendopo.web.forum;

import id.pendopo.domain.document.Redaction;
import id.pendopo.domain.identity.Permission;
import id.pendopo.domain.platform.InvalidInputException;
import id.pendopo.domain.platform.NotFoundException;
import id.pendopo.service.document.DocumentStore;
import id.pendopo.service.forum.EditionAccess;
import id.pendopo.service.forum.EditionReading;
import id.pendopo.service.forum.EditionRow;
import id.pendopo.service.forum.ForumPhoto;
import id.pendopo.service.forum.ForumPhotos;
import id.pendopo.service.identity.CurrentCaller;
import id.pendopo.service.organization.AgencyDirectory;
import id.pendopo.web.platform.OnceToken;
import id.pendopo.web.platform.WebTexts;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;

/** The pictures of an edition; or one ({@code photo}) whose faces are covered before everybody may see it. */
@Named("forumPhotosPage")
@ViewScoped
public class PhotosPage implements Serializable {

    private static final long serialVersionUID = 1;

    @Inject
    private ForumPhotos photos;

    @Inject
    private EditionReading reading;

    @Inject
    private DocumentStore documents;

    @Inject
    private AgencyDirectory agencies;

    @Inject
    private CurrentCaller caller;

    @Inject
    private OnceToken once;

    private String id;
    private String photo;
    private EditionRow edition;
    private boolean adding;
    private boolean manages;
    private String boxes = "";
    private String words;
    private boolean preview;
    private transient List<ForumPhoto> all;
    private transient Part file;

    public void open() {
        edition = reading.head(EditionAccess.uuid(id));
        long agency = agencies.byCode(edition.agencyCode()).id();
        adding = caller.scope(Permission.FORUM_MODERATE).covers(agency);
        manages = caller.scope(Permission.FORUM_MANAGE).covers(agency);
        if (photo != null) {
            boxes = getPicture().boxes();
            words = getPicture().words();
        }
    }

    public List<ForumPhoto> getAll() {
        if (all == null) {
            all = photos.of(edition.uuid());
        }
        return all;
    }

    /** The picture the address names; null for all of them. */
    public ForumPhoto getPicture() {
        return photo == null
                ? null
                : getAll().stream()
                        .filter(one -> one.uuid().toString().equals(photo))
                        .findFirst()
                        .orElseThrow(() -> new NotFoundException("forum.photo.unknown"));
    }

    public String add() {
        return once.run(() -> {
            photos.add(edition.uuid(), stored(), words);
            return done("forum.photo.added");
        });
    }

    private UUID stored() {
        if (file == null || file.getSize() == 0) {
            throw new InvalidInputException("file", "input.required");
        }
        try (InputStream in = file.getInputStream()) {
            return documents
                    .store(in, file.getSubmittedFileName(), file.getContentType(), photos.rules())
                    .uuid();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
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
            photos.release(edition.uuid(), getPicture().uuid(), boxes, words);
            return done("forum.photo.released");
        });
    }

    public String withdraw(UUID which) {
        photos.withdraw(edition.uuid(), which);
        return done("forum.photo.withdrawn");
    }

    public String remove(UUID which) {
        photos.remove(edition.uuid(), which);
        return done("forum.photo.removed");
    }

    private String done(String key) {
        Messages.addFlashGlobalInfo(WebTexts.of(Faces.getLocale()).get(key));
        return "/forum/photos.xhtml?faces-redirect=true&id=" + id;
    }

    /** Where the preview is. */
    public String getPreviewQuery() {
        return "id=" + id + "&photo=" + photo + "&boxes="
                + URLEncoder.encode(Redaction.parse("boxes", boxes).text(), StandardCharsets.UTF_8);
    }

    public EditionRow getEdition() {
        return edition;
    }

    public boolean isAdding() {
        return adding;
    }

    public boolean isManages() {
        return manages;
    }

    public int getMost() {
        return Redaction.MOST;
    }

    public int getWordLimit() {
        return ForumPhotos.WORDS;
    }

    public long getMaxMegabytes() {
        return photos.rules().maxMegabytes();
    }

    public boolean isPreview() {
        return preview;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public String getPhoto() {
        return photo;
    }

    public void setPhoto(String photo) {
        this.photo = photo;
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

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }
}
