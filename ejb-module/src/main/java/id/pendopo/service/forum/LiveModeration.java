package id.pendopo.service.forum;

import id.pendopo.domain.forum.Edition;
import id.pendopo.domain.forum.EditionState;
import id.pendopo.domain.forum.LiveQuestion;
import id.pendopo.domain.forum.QuestionState;
import id.pendopo.domain.forum.RejectReason;
import id.pendopo.domain.forum.StakeholderElement;
import id.pendopo.domain.identity.Permission;
import id.pendopo.domain.platform.InvalidInputException;
import id.pendopo.domain.platform.NotFoundException;
import id.pendopo.domain.platform.RuleViolationException;
import id.pendopo.domain.platform.StaleVersionException;
import id.pendopo.service.audit.AuditTrail;
import id.pendopo.service.identity.CurrentCaller;
import id.pendopo.service.platform.Database;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** What a moderator does with questions to a forum. Nobody in the hall waits for it, but who votes while two are merged. */
@Stateless
public class LiveModeration {

    @PersistenceContext(unitName = "pendopo")
    private EntityManager em;

    @Inject
    private EditionAccess editions;

    @Inject
    private LiveRows rows;

    @Inject
    private VoteCounter votes;

    @Inject
    private QuestionAnswers answers;

    @Inject
    private Database database;

    @Inject
    private CurrentCaller caller;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /**
     * Types a question for somebody who called, wrote or stands in the studio; everybody sees it at once.
     *
     * @return by which it is known
     * @throws InvalidInputException naming each wrong field
     * @throws RuleViolationException {@code forum.floor.over} in a draft, and once the edition is closed or cancelled
     */
    @RolesAllowed(Permission.FORUM_MODERATE)
    public UUID type(UUID editionUuid, TypedQuestion typed) {
        Edition edition = workable(editionUuid);
        LiveQuestion question = new LiveQuestion(
                edition.getId(), typed.origin(), typed.text(), typed.asker(), typed.element(), by(), now());
        em.persist(question);
        em.flush();
        audit.record(
                "forum.question-typed",
                "forum-question",
                question.uuid().toString(),
                Map.of("origin", typed.origin().name()));
        return question.uuid();
    }

    /** Lets the hall see it and vote for it; also what was rejected or taken for done by mistake. */
    @RolesAllowed(Permission.FORUM_MODERATE)
    public void approve(UUID edition, UUID question) {
        change(edition, question, "forum.question-approved", found -> found.approve(by(), now()));
    }

    /**
     * @param note needed with {@link RejectReason#OTHER}; who asked reads it
     * @throws InvalidInputException for {@code reason} or {@code note}
     */
    @RolesAllowed(Permission.FORUM_MODERATE)
    public void reject(UUID edition, UUID question, RejectReason reason, String note) {
        LiveQuestion rejected =
                change(edition, question, "forum.question-rejected", found -> found.reject(reason, note, by(), now()));
        leaveStage(rejected);
    }

    /**
     * Brings it on stage in place of what is there; one that just came in is let through with that.
     *
     * @throws RuleViolationException {@code forum.question.state} if it is done with
     */
    @RolesAllowed(Permission.FORUM_MODERATE)
    public void stage(UUID edition, UUID question) {
        LiveQuestion staged = change(edition, question, "forum.question-staged", found -> {
            if (found.state() == QuestionState.INCOMING || found.state() == QuestionState.DEFERRED) {
                found.approve(by(), now());
            } else if (found.state() != QuestionState.APPROVED) {
                throw new RuleViolationException("forum.question.state", found.state());
            }
        });
        int done = database.update(
                "update forum_floor set on_stage_id = ?, on_stage_since = ? where edition_id = ?",
                staged.getId(),
                now(),
                staged.editionId());
        if (done == 0) {
            throw new RuleViolationException("forum.floor.unprepared");
        }
    }

    /** It was answered on stage, which is free again. */
    @RolesAllowed(Permission.FORUM_MODERATE)
    public void answeredOnStage(UUID edition, UUID question) {
        leaveStage(change(edition, question, "forum.question-answered", found -> found.answeredOnStage(by(), now())));
    }

    /** There is no time for it now: it is answered in writing later. */
    @RolesAllowed(Permission.FORUM_MODERATE)
    public void defer(UUID edition, UUID question) {
        leaveStage(change(edition, question, "forum.question-deferred", found -> found.defer(by(), now())));
    }

    /**
     * Writes down an answer: what was said on stage, or what is said in writing. Where the question was taken over before, the
     * answer stands there too, unless another one was written there.
     *
     * @param version as it was read
     * @throws InvalidInputException for {@code answer} or {@code answerer}
     * @throws StaleVersionException {@code forum.question.stale}
     */
    @RolesAllowed(Permission.FORUM_MODERATE)
    public void answer(UUID edition, UUID question, int version, String answer, String answerer) {
        leaveStage(change(edition, question, "forum.answer-written", found -> {
            requireVersion(found, version);
            String before = found.answer();
            found.answer(answer, answerer, by(), now());
            answers.written(found, before);
        }));
    }

    /**
     * Corrects a mistake in the words; as they came they are kept.
     *
     * @param version as it was read
     * @throws InvalidInputException naming each wrong field
     * @throws StaleVersionException {@code forum.question.stale}
     */
    @RolesAllowed(Permission.FORUM_MODERATE)
    public void reword(
            UUID edition, UUID question, int version, String text, String asker, StakeholderElement element) {
        change(edition, question, "forum.question-reworded", found -> {
            requireVersion(found, version);
            found.reword(text, asker, element, by(), now());
        });
    }

    /**
     * Merges questions that ask the same into the one that was let through, has most votes and came first.
     *
     * @return the question that goes on
     * @throws InvalidInputException for {@code others} if there are not at least two
     * @throws RuleViolationException {@code forum.question.merge} if one of them is done with
     */
    @RolesAllowed(Permission.FORUM_MODERATE)
    public UUID merge(UUID edition, List<UUID> same) {
        UUID kept = rows.questions(editions.moderated(edition).getId()).stream()
                .filter(row -> same.contains(row.uuid()))
                .sorted(Comparator.comparing((QuestionRow row) -> row.state() == QuestionState.INCOMING)
                        .thenComparing(QuestionRow::votes, Comparator.reverseOrder())
                        .thenComparing(QuestionRow::askedAt))
                .map(QuestionRow::uuid)
                .findFirst()
                .orElseThrow(() -> new InvalidInputException("others", "forum.question.mergeNone"));
        merge(edition, kept, same);
        return kept;
    }

    /**
     * One question goes on for all of them; the votes of all count for it, one for each phone.
     *
     * @param kept goes on; comes on stage if one of the others is there
     * @param others those that ask the same
     * @throws InvalidInputException for {@code others} if there is none
     * @throws RuleViolationException {@code forum.question.merge} if one of them is done with
     */
    @RolesAllowed(Permission.FORUM_MODERATE)
    public void merge(UUID editionUuid, UUID kept, List<UUID> others) {
        Edition edition = workable(editionUuid);
        List<UUID> merged =
                others.stream().distinct().filter(other -> !other.equals(kept)).toList();
        if (merged.isEmpty()) {
            throw new InvalidInputException("others", "forum.question.mergeNone");
        }
        inTurn(edition);
        // Votes for these questions wait until it is done.
        String[] all = Stream.concat(Stream.of(kept), merged.stream())
                .map(UUID::toString)
                .toArray(String[]::new);
        database.list(
                """
                select id from forum_question where edition_id = ? and uuid = any(cast(? as uuid[]))
                order by id for update""",
                row -> 0,
                edition.getId(),
                all);
        LiveQuestion into = find(edition, kept);
        for (UUID other : merged) {
            LiveQuestion question = find(edition, other);
            question.mergeInto(into, by(), now());
            em.flush();
            votes.copy(question.getId(), into.getId());
            database.update(
                    "update forum_floor set on_stage_id = ? where edition_id = ? and on_stage_id = ?",
                    into.getId(),
                    edition.getId(),
                    question.getId());
            audit.record("forum.question-merged", "forum-question", other.toString(), Map.of("into", kept.toString()));
        }
    }

    private LiveQuestion change(UUID editionUuid, UUID question, String action, Consumer<LiveQuestion> deed) {
        Edition edition = workable(editionUuid);
        inTurn(edition);
        LiveQuestion found = find(edition, question);
        deed.accept(found);
        em.flush();
        audit.record(action, "forum-question", question.toString(), Map.of());
        return found;
    }

    /** Moderators of one edition act one after the other; the hall does not wait for that. */
    private void inTurn(Edition edition) {
        database.update("update forum_floor set turns = turns + 1 where edition_id = ?", edition.getId());
    }

    private Edition workable(UUID uuid) {
        Edition edition = editions.moderated(uuid);
        if (!edition.state().announced() || edition.state() == EditionState.CLOSED) {
            throw new RuleViolationException("forum.floor.over");
        }
        return edition;
    }

    private LiveQuestion find(Edition edition, UUID uuid) {
        return em.createQuery(
                        "select q from LiveQuestion q where q.uuid = :uuid and q.editionId = :edition",
                        LiveQuestion.class)
                .setParameter("uuid", uuid)
                .setParameter("edition", edition.getId())
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFoundException("forum.question.unknown"));
    }

    private void leaveStage(LiveQuestion question) {
        database.update(
                """
                update forum_floor set on_stage_id = null, on_stage_since = null
                where edition_id = ? and on_stage_id = ?""",
                question.editionId(),
                question.getId());
    }

    private static void requireVersion(LiveQuestion question, int version) {
        question.requireVersion(version, "forum.question.stale");
    }

    private String by() {
        return caller.get().displayName();
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
