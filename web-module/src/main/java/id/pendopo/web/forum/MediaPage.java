package id.pendopo.web.forum;

import id.pendopo.domain.forum.Broadcast;
import id.pendopo.domain.forum.BroadcastKind;
import id.pendopo.domain.forum.Coverage;
import id.pendopo.domain.platform.NotFoundException;
import id.pendopo.service.document.DocumentStore;
import id.pendopo.service.forum.EditionAccess;
import id.pendopo.service.forum.EditionRow;
import id.pendopo.service.forum.MediaKeeping;
import id.pendopo.service.forum.MediaReading;
import id.pendopo.service.forum.MediaView;
import id.pendopo.web.platform.ListRequest;
import id.pendopo.web.platform.OnceToken;
import id.pendopo.web.platform.Uploads;
import id.pendopo.web.platform.WebTexts;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;

/** Where an edition is on air and what was written about it; {@code slot} names a broadcast to change, or {@code new}. */
@Named("forumMediaPage")
@ViewScoped
public class MediaPage implements Serializable {

    private static final long serialVersionUID = 1;
    private static final int UUID_LENGTH = 36;
    private static final String NEW = "new";

    @Inject
    private MediaReading reading;

    @Inject
    private MediaKeeping keeping;

    @Inject
    private DocumentStore documents;

    @Inject
    private ListRequest address;

    @Inject
    private OnceToken once;

    private String id;
    private MediaView media;
    private boolean editing;
    private MediaView.OnAir edited;
    private final BroadcastEntry entry = new BroadcastEntry();
    private transient Part file;
    private boolean reporting;
    private String outlet;
    private String title;
    private String link;
    private LocalDate publishedOn;

    public void open() {
        media = reading.of(EditionAccess.uuid(id));
        String slot = address.text("slot", UUID_LENGTH);
        editing = slot != null && media.mayManage();
        reporting = address.flag("report") && media.mayManage();
        if (editing && !NEW.equals(slot)) {
            edited = media.broadcasts().stream()
                    .filter(one -> one.uuid().toString().equals(slot))
                    .findFirst()
                    .orElseThrow(() -> new NotFoundException("forum.media.unknown"));
            entry.take(edited);
        }
    }

    public String save() {
        return once.run(() -> {
            keeping.save(
                    getEdition().uuid(),
                    edited == null ? null : edited.uuid(),
                    edited == null ? 0 : edited.version(),
                    entry.form(),
                    stored());
            return done();
        });
    }

    public String remove(UUID broadcast) {
        keeping.remove(getEdition().uuid(), broadcast);
        return done();
    }

    public String report() {
        return once.run(() -> {
            keeping.cover(getEdition().uuid(), outlet, title, link, publishedOn);
            return done();
        });
    }

    public String forget(UUID report) {
        keeping.uncover(getEdition().uuid(), report);
        return done();
    }

    private String done() {
        Messages.addFlashGlobalInfo(WebTexts.of(Faces.getLocale()).get("forum.media.saved"));
        return ForumNavigation.MEDIA + "?faces-redirect=true&id=" + id;
    }

    private UUID stored() {
        if (!Uploads.isChosen(file)) {
            return null;
        }
        try (InputStream in = file.getInputStream()) {
            return documents
                    .store(in, file.getSubmittedFileName(), file.getContentType(), MediaKeeping.PROOF)
                    .uuid();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public MediaView getMedia() {
        return media;
    }

    public EditionRow getEdition() {
        return media.edition();
    }

    public List<BroadcastKind> getKinds() {
        return List.of(BroadcastKind.values());
    }

    public boolean isEditing() {
        return editing;
    }

    public boolean isReporting() {
        return reporting;
    }

    /** The broadcast that is changed; null for a new one. */
    public MediaView.OnAir getEdited() {
        return edited;
    }

    public BroadcastEntry getEntry() {
        return entry;
    }

    public int getStationLimit() {
        return Broadcast.STATION_LIMIT;
    }

    public int getChannelLimit() {
        return Broadcast.CHANNEL_LIMIT;
    }

    public int getContractLimit() {
        return Broadcast.CONTRACT_LIMIT;
    }

    public int getLinkLimit() {
        return Broadcast.LINK_LIMIT;
    }

    public int getOutletLimit() {
        return Coverage.OUTLET_LIMIT;
    }

    public int getTitleLimit() {
        return Coverage.TITLE_LIMIT;
    }

    public long getMaxMegabytes() {
        return MediaKeeping.PROOF.maxMegabytes();
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }

    public String getOutlet() {
        return outlet;
    }

    public void setOutlet(String outlet) {
        this.outlet = outlet;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getLink() {
        return link;
    }

    public void setLink(String link) {
        this.link = link;
    }

    public LocalDate getPublishedOn() {
        return publishedOn;
    }

    public void setPublishedOn(LocalDate publishedOn) {
        this.publishedOn = publishedOn;
    }
}
