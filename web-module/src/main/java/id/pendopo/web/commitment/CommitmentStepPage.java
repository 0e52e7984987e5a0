package id.pendopo.web.commitment;

import id.pendopo.domain.commitment.Commitment;
import id.pendopo.domain.commitment.CommitmentMove;
import id.pendopo.domain.document.FileRules;
import id.pendopo.domain.platform.InvalidInputException;
import id.pendopo.domain.platform.NotFoundException;
import id.pendopo.service.commitment.CommitmentDesk;
import id.pendopo.service.commitment.CommitmentDetail;
import id.pendopo.service.commitment.CommitmentReading;
import id.pendopo.service.platform.Today;
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
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;

/** Takes one step with a commitment; the address names them by {@code id} and {@code move}. */
@Named
@ViewScoped
public class CommitmentStepPage implements Serializable {

    private static final long serialVersionUID = 1;

    private static final Set<CommitmentMove> WITH_FILES = EnumSet.of(CommitmentMove.PROGRESS, CommitmentMove.CLAIM);
    private static final Set<CommitmentMove> REASONED =
            EnumSet.of(CommitmentMove.SEND_BACK, CommitmentMove.CANCEL, CommitmentMove.CARRY_OVER);

    @Inject
    private CommitmentReading reading;

    @Inject
    private CommitmentDesk desk;

    @Inject
    private Today today;

    @Inject
    private OnceToken once;

    private String id;
    private String moveName;
    private CommitmentMove move;
    private CommitmentDetail commitment;
    private String percent;
    private LocalDate day;
    private String note;
    private transient List<Part> files;

    public void open() {
        move = Arrays.stream(CommitmentMove.values())
                .filter(one -> one.name().equals(moveName) && one != CommitmentMove.RETRACT)
                .findFirst()
                .orElseThrow(() -> new NotFoundException("commitment.unknown"));
        commitment = reading.find(CommitmentPage.uuid(id));
        percent = Integer.toString(commitment.row().progress());
        day = move == CommitmentMove.CLAIM ? today.get() : null;
    }

    public String take() {
        return once.run(() -> {
            UUID uuid = commitment.row().uuid();
            UUID shown = uuid;
            int version = commitment.version();
            switch (move) {
                case PROGRESS -> desk.progress(uuid, version, percentTyped(), note, staged());
                case CLAIM -> desk.claim(uuid, version, day, note, staged());
                case ACCEPT -> desk.accept(uuid, version, note);
                case SEND_BACK -> desk.sendBack(uuid, version, note);
                case CANCEL -> desk.cancel(uuid, version, note);
                case CARRY_OVER -> shown = desk.carryOver(uuid, version, day, note);
                default -> throw new NotFoundException("commitment.unknown");
            }
            Messages.addFlashGlobalInfo(WebTexts.of(Faces.getLocale()).get("commitment.step.done." + move.name()));
            return CommitmentNavigation.DETAIL + "?faces-redirect=true&id=" + shown;
        });
    }

    private Integer percentTyped() {
        if (percent == null || !percent.strip().matches("[0-9]{1,3}")) {
            throw new InvalidInputException("progress", "commitment.progress");
        }
        return Integer.valueOf(percent.strip());
    }

    private List<UUID> staged() {
        List<UUID> staged = new ArrayList<>();
        for (Part file : files == null ? List.<Part>of() : files) {
            if (!Uploads.isChosen(file)) {
                continue;
            }
            try (InputStream in = file.getInputStream()) {
                staged.add(desk.stage(in, file.getSubmittedFileName(), file.getContentType())
                        .uuid());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return staged;
    }

    /** Whether it can be taken now by whoever looks. */
    public boolean isPossible() {
        return commitment.moves().contains(move);
    }

    public boolean isProgressed() {
        return move == CommitmentMove.PROGRESS;
    }

    public boolean isOnDay() {
        return move == CommitmentMove.CLAIM || move == CommitmentMove.CARRY_OVER;
    }

    public boolean isFiled() {
        return WITH_FILES.contains(move);
    }

    public boolean isReasoned() {
        return REASONED.contains(move);
    }

    /** What taking the step means; of something confidential somebody else checks it. */
    public String getHelp() {
        return move == CommitmentMove.CLAIM && commitment.row().confidential() ? "CLAIM.confidential" : move.name();
    }

    /** Under which name the service speaks of what is written. */
    public String getNoteField() {
        if (move == CommitmentMove.CLAIM) {
            return "evidence";
        }
        return isReasoned() ? "reason" : "note";
    }

    public String getDayField() {
        return move == CommitmentMove.CLAIM ? "doneOn" : "dueOn";
    }

    /** Whether what is written is shown to everybody. */
    public boolean isShown() {
        return commitment.row().publicly() && (move == CommitmentMove.CANCEL || move == CommitmentMove.CARRY_OVER);
    }

    public int getNoteLimit() {
        return Commitment.NOTE;
    }

    public long getMaxMegabytes() {
        return FileRules.EVIDENCE.maxMegabytes();
    }

    public int getMaxFiles() {
        return FileRules.EVIDENCE.maxFiles();
    }

    public CommitmentMove getMove() {
        return move;
    }

    public CommitmentDetail getCommitment() {
        return commitment;
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

    public String getPercent() {
        return percent;
    }

    public void setPercent(String percent) {
        this.percent = percent;
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

    public List<Part> getFiles() {
        return files;
    }

    public void setFiles(List<Part> files) {
        this.files = files;
    }
}
