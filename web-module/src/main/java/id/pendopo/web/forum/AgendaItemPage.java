package id.pendopo.web.forum;

import id.pendopo.domain.forum.AgendaItem;
import id.pendopo.domain.forum.Confirmation;
import id.pendopo.domain.forum.Material;
import id.pendopo.domain.forum.Speaker;
import id.pendopo.domain.platform.ForbiddenException;
import id.pendopo.domain.platform.InvalidInputException;
import id.pendopo.domain.platform.NotFoundException;
import id.pendopo.service.document.DocumentStore;
import id.pendopo.service.forum.Agenda;
import id.pendopo.service.forum.AgendaForm;
import id.pendopo.service.forum.AgendaKeeping;
import id.pendopo.service.forum.AgendaReading;
import id.pendopo.service.forum.AgendaRow;
import id.pendopo.service.forum.EditionAccess;
import id.pendopo.service.forum.EditionRow;
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
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;

/** Adds an item to the agenda of the edition the address names by {@code id}, or changes the one named by {@code item}. */
@Named("forumAgendaItemPage")
@ViewScoped
public class AgendaItemPage implements Serializable {

    private static final long serialVersionUID = 1;
    private static final int USUAL_MINUTES = 15;

    @Inject
    private AgendaReading reading;

    @Inject
    private AgendaKeeping keeping;

    @Inject
    private DocumentStore documents;

    @Inject
    private OnceToken once;

    private String id;
    private String item;
    private Agenda agenda;
    private AgendaRow row;
    private String title;
    private Integer minutes = USUAL_MINUTES;
    private String note;
    private final List<SpeakerEntry> speakers = new ArrayList<>();
    private String materialTitle;
    private boolean everybody;
    private transient Part file;

    public void open() {
        agenda = reading.of(EditionAccess.uuid(id));
        if (!agenda.mayManage()) {
            throw new ForbiddenException("identity.forbidden");
        }
        if (isNew()) {
            return;
        }
        row = agenda.items().stream()
                .filter(one -> one.uuid().toString().equals(item))
                .findFirst()
                .orElseThrow(() -> new NotFoundException("forum.agenda.unknown"));
        title = row.title();
        minutes = row.minutes();
        note = row.note();
        speakers.clear();
        row.speakers().forEach(person -> speakers.add(new SpeakerEntry(person)));
    }

    public String save() {
        AgendaForm form = new AgendaForm(
                title, minutes, note, speakers.stream().map(SpeakerEntry::form).toList());
        return once.run(() -> {
            if (isNew()) {
                keeping.add(EditionAccess.uuid(id), form);
            } else {
                keeping.change(row.uuid(), row.version(), form);
            }
            return done(ForumNavigation.AGENDA + "?faces-redirect=true&id=" + id);
        });
    }

    public String attach() {
        return once.run(() -> {
            if (file == null) {
                throw new InvalidInputException("file", "input.required");
            }
            keeping.attach(row.uuid(), materialTitle, stored(), everybody);
            return done(here());
        });
    }

    public String detach(UUID material) {
        keeping.detach(material);
        return done(here());
    }

    private String here() {
        return ForumNavigation.AGENDA_ITEM + "?faces-redirect=true&id=" + id + "&item=" + item;
    }

    private static String done(String where) {
        Messages.addFlashGlobalInfo(WebTexts.of(Faces.getLocale()).get("forum.agenda.saved"));
        return where;
    }

    private UUID stored() {
        try (InputStream in = file.getInputStream()) {
            return documents
                    .store(in, file.getSubmittedFileName(), file.getContentType(), AgendaKeeping.FILES)
                    .uuid();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public void addSpeaker() {
        speakers.add(new SpeakerEntry());
    }

    public void removeSpeaker(SpeakerEntry speaker) {
        speakers.remove(speaker);
    }

    public boolean isNew() {
        return item == null || item.isBlank();
    }

    public EditionRow getEdition() {
        return agenda.edition();
    }

    public AgendaRow getRow() {
        return row;
    }

    public List<SpeakerEntry> getSpeakers() {
        return speakers;
    }

    public List<Confirmation> getConfirmations() {
        return List.of(Confirmation.values());
    }

    public int getTitleLimit() {
        return AgendaItem.TITLE_LIMIT;
    }

    public int getNoteLimit() {
        return AgendaItem.NOTE_LIMIT;
    }

    public int getNameLimit() {
        return Speaker.NAME_LIMIT;
    }

    public int getPositionLimit() {
        return Speaker.POSITION_LIMIT;
    }

    public int getInstitutionLimit() {
        return Speaker.INSTITUTION_LIMIT;
    }

    public int getMaterialLimit() {
        return Material.TITLE_LIMIT;
    }

    public long getMaxMegabytes() {
        return AgendaKeeping.FILES.maxMegabytes();
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public String getItem() {
        return item;
    }

    public void setItem(String item) {
        this.item = item;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public Integer getMinutes() {
        return minutes;
    }

    public void setMinutes(Integer minutes) {
        this.minutes = minutes;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }

    public String getMaterialTitle() {
        return materialTitle;
    }

    public void setMaterialTitle(String materialTitle) {
        this.materialTitle = materialTitle;
    }

    public boolean isEverybody() {
        return everybody;
    }

    public void setEverybody(boolean everybody) {
        this.everybody = everybody;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }
}
