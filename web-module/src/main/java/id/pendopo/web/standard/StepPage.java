package id.pendopo.web.standard;

import id.pendopo.domain.document.FileRules;
import id.pendopo.domain.platform.InvalidInputException;
import id.pendopo.domain.platform.NotFoundException;
import id.pendopo.domain.standard.ServiceStandard;
import id.pendopo.domain.standard.StandardMove;
import id.pendopo.domain.standard.StandardNeed;
import id.pendopo.domain.standard.StandardStep;
import id.pendopo.service.document.DocumentStore;
import id.pendopo.service.standard.ConsultationMinutes;
import id.pendopo.service.standard.StandardDetail;
import id.pendopo.service.standard.StandardLife;
import id.pendopo.service.standard.StandardLifecycle;
import id.pendopo.service.standard.StandardLives;
import id.pendopo.service.standard.StandardReading;
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
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;

/** Takes one step in the life of a standard; the address names them by {@code id} and {@code move}. */
@Named
@ViewScoped
public class StepPage implements Serializable {

    private static final long serialVersionUID = 1;

    private static final Set<StandardMove> ON_A_DAY =
            Set.of(StandardMove.DISCUSS, StandardMove.PUBLISH, StandardMove.ENFORCE, StandardMove.KEEP);

    /** Minutes are signed on paper and scanned. */
    private static final FileRules MINUTES =
            new FileRules(Set.of(FileRules.PDF, FileRules.JPEG, FileRules.PNG), 10L * 1024 * 1024, 1);

    @Inject
    private StandardReading reading;

    @Inject
    private StandardLives lives;

    @Inject
    private StandardLifecycle lifecycle;

    @Inject
    private DocumentStore documents;

    @Inject
    private OnceToken once;

    private String id;
    private String moveName;
    private StandardMove move;
    private StandardDetail standard;
    private StandardLife life;
    private LocalDate day;
    private String note;
    private transient Part file;
    private UUID minutes;
    private transient List<ConsultationMinutes.Signed> consultations;

    public void open() {
        move = Arrays.stream(StandardMove.values())
                .filter(one -> one.name().equals(moveName))
                .findFirst()
                .orElseThrow(() -> new NotFoundException("standard.unknown"));
        standard = reading.detail(StandardPage.uuid(id));
        life = lives.of(standard.uuid());
    }

    public String take() {
        return once.run(() -> {
            if (minutes == null && isOnDay() && day == null) {
                throw new InvalidInputException("day", "input.required");
            }
            if (isReasoned() && (note == null || note.isBlank())) {
                throw new InvalidInputException("note", "input.required");
            }
            if (minutes != null) {
                lifecycle.moveByConsultation(standard.uuid(), standard.version(), move, minutes, note);
            } else {
                lifecycle.move(
                        standard.uuid(),
                        standard.version(),
                        move,
                        new ServiceStandard.Record(day, isFiled() ? stored() : null, null, note));
            }
            Messages.addFlashGlobalInfo(WebTexts.of(Faces.getLocale()).get("standard.step.done." + move.name()));
            return StandardNavigation.STANDARD + "?faces-redirect=true&id=" + id;
        });
    }

    private UUID stored() {
        if (file == null) {
            throw new InvalidInputException("file", "input.required");
        }
        try (InputStream in = file.getInputStream()) {
            return documents
                    .store(in, file.getSubmittedFileName(), file.getContentType(), MINUTES)
                    .uuid();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public boolean isOnDay() {
        return ON_A_DAY.contains(move);
    }

    public boolean isFiled() {
        return move == StandardMove.DISCUSS || move == StandardMove.KEEP;
    }

    /** Signed minutes of public consultations about its service that prove the step. */
    public List<ConsultationMinutes.Signed> getConsultations() {
        if (consultations == null) {
            consultations = isFiled() ? lifecycle.consultations(standard.uuid()) : List.of();
        }
        return consultations;
    }

    public UUID getMinutes() {
        return minutes;
    }

    public void setMinutes(UUID minutes) {
        this.minutes = minutes;
    }

    public boolean isReasoned() {
        return move.needs().contains(StandardNeed.REASON);
    }

    /** Whether it can be taken now at all. */
    public boolean isPossible() {
        return life.moves().contains(move);
    }

    public boolean isWithoutPledge() {
        return move.needs().contains(StandardNeed.PLEDGE) && !life.pledged();
    }

    public boolean isIncomplete() {
        return move.needs().contains(StandardNeed.DELIVERY) && standard.filledDelivery() < 6;
    }

    public int getNoteLimit() {
        return StandardStep.NOTE_LIMIT;
    }

    public long getMaxMegabytes() {
        return MINUTES.maxMegabytes();
    }

    public StandardMove getMove() {
        return move;
    }

    public StandardDetail getStandard() {
        return standard;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public String getMoveName() {
        return moveName;
    }

    public void setMoveName(String moveName) {
        this.moveName = moveName;
    }

    public LocalDate getDay() {
        return day;
    }

    public void setDay(LocalDate day) {
        this.day = day;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }
}
