package id.pendopo.service.commitment;

import id.pendopo.domain.commitment.Commitment;
import id.pendopo.domain.commitment.CommitmentMove;
import id.pendopo.domain.commitment.CommitmentState;
import id.pendopo.domain.commitment.CommitmentStepKind;
import id.pendopo.domain.document.StoredFile;
import id.pendopo.domain.identity.Permission;
import id.pendopo.domain.platform.NotFoundException;
import id.pendopo.service.commitment.CommitmentDetail.Milestone;
import id.pendopo.service.commitment.CommitmentDetail.Step;
import id.pendopo.service.document.DocumentStore;
import id.pendopo.service.document.FileContent;
import id.pendopo.service.identity.CurrentCaller;
import id.pendopo.service.organization.AgencyDirectory;
import id.pendopo.service.organization.AgencyRef;
import id.pendopo.service.platform.Database;
import id.pendopo.service.platform.Today;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** One promise with everything that happened to it, for who may see it. */
@Stateless
@RolesAllowed(Permission.COMMITMENT_READ)
public class CommitmentReading {

    private static final String FILES =
            """
            select s.id as step_id, f.id, f.uuid, f.name, f.type, f.size, f.sha256 from commitment_step s
            join commitment_file c on c.step_id = s.id join stored_file f on f.id = c.file_id
            where s.commitment_id = ? order by c.step_id, c.place""";

    @Inject
    private CommitmentAccess access;

    @Inject
    private AgencyDirectory agencies;

    @Inject
    private DocumentStore documents;

    @Inject
    private CurrentCaller caller;

    @Inject
    private Database database;

    @Inject
    private Today today;

    /** @throws NotFoundException {@code commitment.unknown} if there is none the caller may see */
    public CommitmentDetail find(UUID uuid) {
        Commitment commitment = access.find(uuid, Permission.COMMITMENT_READ);
        LocalDate now = today.get();
        Set<CommitmentMove> moves = moves(commitment);
        boolean editable = commitment.state().isOpen()
                && CommitmentSight.sees(
                        caller.get(), Permission.COMMITMENT_MANAGE, commitment.agencyId(), commitment.isConfidential());
        return new CommitmentDetail(
                row(commitment, now),
                commitment.getVersion(),
                commitment.origin().publicPath(),
                commitment.work().evidence(),
                commitment.work().reason(),
                commitment.work().verifiedAt(),
                other("select uuid from commitment where id = ?", commitment.carriedFromId()),
                other("select uuid from commitment where carried_from_id = ?", commitment.getId()),
                commitment.milestones().stream()
                        .map(one -> new Milestone(
                                one.uuid(),
                                one.title(),
                                one.dueOn(),
                                one.doneOn(),
                                one.doneOn() == null && one.dueOn().isBefore(now)))
                        .toList(),
                history(commitment.getId()),
                moves,
                editable,
                commitment.state() != CommitmentState.OPEN || commitment.isLate(now));
    }

    private CommitmentRow row(Commitment commitment, LocalDate now) {
        AgencyRef agency = agencies.byId(commitment.agencyId());
        return new CommitmentRow(
                commitment.getId(),
                commitment.uuid(),
                commitment.statement(),
                commitment.origin().kind(),
                commitment.origin().key(),
                commitment.origin().label(),
                commitment.origin().path(),
                agency.code(),
                agency.name(),
                commitment.person(),
                commitment.promisedOn(),
                commitment.dueOn(),
                commitment.work().doneOn(),
                commitment.work().progress(),
                commitment.state(),
                commitment.isLate(now),
                commitment.isPublicly(),
                commitment.isConfidential(),
                true);
    }

    private UUID other(String sql, Long id) {
        return id == null
                ? null
                : database.first(sql, row -> row.getObject(1, UUID.class), id).orElse(null);
    }

    private Set<CommitmentMove> moves(Commitment commitment) {
        Set<CommitmentMove> moves = EnumSet.noneOf(CommitmentMove.class);
        for (CommitmentMove move : CommitmentMove.values()) {
            if (move.startsAt(commitment.state())
                    && CommitmentSight.may(caller.get(), move, commitment.agencyId(), commitment.isConfidential())) {
                moves.add(move);
            }
        }
        return moves;
    }

    private List<Step> history(Long id) {
        Map<Long, List<StoredFile>> files = new HashMap<>();
        database.list(
                FILES,
                row -> files.computeIfAbsent(row.getLong("step_id"), step -> new ArrayList<>())
                        .add(new StoredFile(
                                row.getLong("id"),
                                row.getObject("uuid", UUID.class),
                                row.getString("name"),
                                row.getString("type"),
                                row.getLong("size"),
                                row.getString("sha256"))),
                id);
        return database.list(
                """
                select id, kind, state, progress, note, made_at, made_by from commitment_step where commitment_id = ?
                order by id desc""",
                row -> new Step(
                        CommitmentStepKind.valueOf(row.getString("kind")),
                        CommitmentState.valueOf(row.getString("state")),
                        row.getInt("progress"),
                        row.getString("note"),
                        Database.instant(row, "made_at"),
                        row.getString("made_by"),
                        files.getOrDefault(row.getLong("id"), List.of())),
                id);
    }

    /**
     * A file that shows something, to be written out after the transaction.
     *
     * @throws NotFoundException if there is none with that promise, or none the caller may see
     */
    public FileContent file(UUID commitment, UUID file) {
        Commitment found = access.find(commitment, Permission.COMMITMENT_READ);
        database.first(
                        """
                        select 1 from commitment_step s join commitment_file c on c.step_id = s.id
                        join stored_file f on f.id = c.file_id where s.commitment_id = ? and f.uuid = ?""",
                        row -> true,
                        found.getId(),
                        file)
                .orElseThrow(() -> new NotFoundException("document.notFound"));
        return documents.content(file);
    }
}
