package id.pendopo.service.forum;

import id.pendopo.domain.forum.EditionState;
import id.pendopo.domain.forum.LiveQuestion;
import id.pendopo.domain.forum.QuestionState;
import id.pendopo.domain.forum.RejectReason;
import id.pendopo.domain.platform.ForbiddenException;
import id.pendopo.domain.platform.InvalidInputException;
import id.pendopo.domain.platform.NotFoundException;
import id.pendopo.domain.platform.RuleViolationException;
import id.pendopo.domain.platform.TextInput;
import id.pendopo.service.platform.Database;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.nio.ByteBuffer;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What a phone in the audience may do, without an account: ask, vote once for a question, take the vote back. Only while the
 * edition runs and its moderator takes questions. Nothing is known of the phone but a hash of its token.
 */
@Stateless
@PermitAll
public class Audience {

    /** Locks of phones that ask; see the advisory locks of other places. */
    private static final int LOCK = 7_104;

    private static final Pattern KEY = Pattern.compile("[A-Za-z0-9-]{8," + LiveQuestion.KEY + "}");

    @Inject
    private AudienceDevices devices;

    @Inject
    private VoteCounter votes;

    @Inject
    private Database database;

    @Inject
    private LiveSettings settings;

    @Inject
    private Clock clock;

    /**
     * A question this phone sent.
     *
     * @param reason why it was rejected; null otherwise
     * @param note more about that; may be empty
     */
    public record Asked(UUID uuid, String text, QuestionState state, RejectReason reason, String note) {}

    /**
     * What this phone did.
     *
     * @param votes questions it votes for
     * @param asked what it asked, the latest first
     */
    public record Own(Set<UUID> votes, List<Asked> asked) {}

    /** What the database knows about a vote or question that was not taken. */
    private record Refusal(EditionState edition, boolean taking, QuestionState state, boolean voted, String earlier) {}

    /**
     * Sends a question to the moderator.
     *
     * @param code of the edition
     * @param device the phone's token
     * @return false if it had been sent before
     * @throws InvalidInputException naming each wrong field
     * @throws ForbiddenException {@code forum.audience.device} if the token is none of ours
     * @throws NotFoundException {@code forum.audience.unknown}
     * @throws RuleViolationException {@code forum.audience.closed}; {@code forum.audience.enough} if this phone asked very
     *     much; {@code forum.audience.keyReused} for another question with the same key
     */
    public boolean ask(String code, String device, NewQuestion question) {
        byte[] print = print(code, device);
        String text = TextInput.required("text", question.text(), LiveQuestion.TEXT);
        String asker = TextInput.optional("asker", question.asker(), LiveQuestion.ASKER);
        if (question.key() == null || !KEY.matcher(question.key()).matches()) {
            throw new InvalidInputException("key", "input.required");
        }
        // One question of a phone after the other, or all that it sends at once would be counted before any of them is
        // there.
        database.first(
                "select pg_advisory_xact_lock(?, ?)",
                row -> true,
                LOCK,
                ByteBuffer.wrap(print).getInt());
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        int taken = database.update(
                """
                insert into forum_question (id, uuid, edition_id, origin, state, text, asker, element, device, key, asked_at,
                    changed_at, changed_by)
                select nextval('forum_question_seq'), ?, f.edition_id, 'AUDIENCE', 'INCOMING', ?, ?, cast(? as varchar), ?, ?,
                    cast(? as timestamptz), cast(? as timestamptz), ''
                from forum_floor f join forum_edition e on e.id = f.edition_id and e.state = 'RUNNING'
                where f.code = ? and f.taking
                    and (select count(*) from forum_question o where o.edition_id = f.edition_id and o.device = ?) < ?
                on conflict on constraint forum_question_once do nothing""",
                UUID.randomUUID(),
                text,
                asker,
                question.element() == null ? null : question.element().name(),
                print,
                question.key(),
                now,
                now,
                code,
                print,
                settings.questionsPerDevice());
        if (taken == 1) {
            return true;
        }
        Refusal refusal = refusal(code, null, print, question.key());
        if (refusal.earlier() != null) {
            if (!refusal.earlier().equals(text)) {
                throw new RuleViolationException("forum.audience.keyReused");
            }
            return false;
        }
        requireOpen(refusal);
        throw new RuleViolationException("forum.audience.enough", settings.questionsPerDevice());
    }

    /**
     * Votes for a question, or takes the vote back; saying the same again changes nothing.
     *
     * @param wanted whether this phone wants it answered
     * @throws ForbiddenException {@code forum.audience.device} if the token is none of ours
     * @throws NotFoundException {@code forum.audience.unknown}; {@code forum.question.unknown} if nobody may see it
     * @throws RuleViolationException {@code forum.audience.closed}; {@code forum.audience.settled} if it is done with
     */
    public void vote(String code, String device, UUID question, boolean wanted) {
        byte[] print = print(code, device);
        boolean counted = wanted ? votes.add(code, question, print) : votes.remove(code, question, print);
        if (counted) {
            return;
        }
        Refusal refusal = refusal(code, question, print, null);
        if (refusal.state() == null || !refusal.state().seen() && refusal.state() != QuestionState.MERGED) {
            throw new NotFoundException("forum.question.unknown");
        }
        if (refusal.voted() == wanted) {
            return;
        }
        requireOpen(refusal);
        throw new RuleViolationException("forum.audience.settled");
    }

    /**
     * What this phone voted for and asked.
     *
     * @throws ForbiddenException {@code forum.audience.device} if the token is none of ours
     */
    public Own own(String code, String device) {
        byte[] print = print(code, device);
        List<UUID> voted = database.list(
                """
                select q.uuid from forum_floor f join forum_question q on q.edition_id = f.edition_id
                join forum_vote v on v.question_id = q.id and v.device = ? where f.code = ?""",
                row -> row.getObject(1, UUID.class),
                print,
                code);
        List<Asked> asked = database.list(
                """
                select q.uuid, coalesce(q.original, q.text) as text, q.state, q.reject_reason, q.reject_note
                from forum_floor f join forum_question q on q.edition_id = f.edition_id and q.device = ?
                where f.code = ? order by q.asked_at desc, q.id desc limit 100""",
                row -> new Asked(
                        row.getObject(1, UUID.class),
                        row.getString(2),
                        QuestionState.valueOf(row.getString(3)),
                        row.getString(4) == null ? null : RejectReason.valueOf(row.getString(4)),
                        row.getString(5)),
                print,
                code);
        return new Own(voted.stream().collect(Collectors.toUnmodifiableSet()), asked);
    }

    private byte[] print(String code, String device) {
        if (!devices.genuine(device)) {
            throw new ForbiddenException("forum.audience.device");
        }
        return AudienceDevices.print(device, code);
    }

    private Refusal refusal(String code, UUID question, byte[] device, String key) {
        return database.first(
                        """
                        select e.state, f.taking, q.state as question,
                            exists (select from forum_vote v where v.question_id = q.id and v.device = ?) as voted,
                            (select coalesce(o.original, o.text) from forum_question o
                                where o.edition_id = f.edition_id and o.device = ? and o.key = cast(? as varchar)) as earlier
                        from forum_floor f join forum_edition e on e.id = f.edition_id
                        left join forum_question q on q.edition_id = f.edition_id and q.uuid = cast(? as uuid)
                        where f.code = ?""",
                        row -> new Refusal(
                                EditionState.valueOf(row.getString(1)),
                                row.getBoolean(2),
                                row.getString(3) == null ? null : QuestionState.valueOf(row.getString(3)),
                                row.getBoolean(4),
                                row.getString(5)),
                        device,
                        device,
                        key,
                        question,
                        code)
                .filter(found -> found.edition().announced())
                .orElseThrow(() -> new NotFoundException("forum.audience.unknown"));
    }

    private static void requireOpen(Refusal refusal) {
        if (!refusal.taking() || refusal.edition() != EditionState.RUNNING) {
            throw new RuleViolationException("forum.audience.closed");
        }
    }
}
