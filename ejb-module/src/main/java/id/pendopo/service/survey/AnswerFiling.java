package id.pendopo.service.survey;

import id.pendopo.domain.identity.Scope;
import id.pendopo.domain.platform.InvalidInputException;
import id.pendopo.domain.platform.InvalidInputException.Violation;
import id.pendopo.domain.platform.NotFoundException;
import id.pendopo.domain.platform.RuleViolationException;
import id.pendopo.domain.platform.Secrets;
import id.pendopo.domain.platform.TextInput;
import id.pendopo.domain.survey.Marks;
import id.pendopo.domain.survey.Profile;
import id.pendopo.domain.survey.Refusal;
import id.pendopo.domain.survey.ResponseChannel;
import id.pendopo.domain.survey.SurveyLimits;
import id.pendopo.domain.survey.SurveyTally;
import id.pendopo.domain.survey.Suspicion;
import id.pendopo.service.platform.Database;
import id.pendopo.service.platform.Today;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Takes an answer, whoever brings it: a respondent, an officer with a paper form, or another system. Answer and counters are
 * one transaction. Who may bring one is for the services to say.
 */
@ApplicationScoped
class AnswerFiling {

    private static final String KEPT =
            """
            with kept as (
                insert into survey_response (target_id, answered_on, channel, marks, session, sex, age, education, job,
                    job_other, suspicion)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, nullif(?::varchar, ''), ?)
                returning id, target_id)""";

    private static final String OWN =
            """
            , said as (
                insert into survey_given (response_id, target_id, question_id, value)
                select k.id, k.target_id, g.question, g.value from kept k, unnest(?::bigint[], ?::text[]) as g (question, value))""";

    private static final String COMMENT =
            """
             insert into survey_comment (response_id, target_id, text)
            select id, target_id, c.text from kept, (values (?::varchar)) as c (text) where c.text <> ''""";

    private static final int DAYS_OF_TRACES = 2;
    private static final int DAYS_OF_SHEETS = 400;

    @Inject
    private Today today;

    @Inject
    private SurveyRows rows;

    @Inject
    private Questionnaires questionnaires;

    @Inject
    private SurveyCounters counters;

    @Inject
    private OnceCodes codes;

    @Inject
    private SurveyRefusals refusals;

    @Inject
    private SurveySettings settings;

    @Inject
    private Database database;

    @Inject
    private Secrets secrets;

    @Inject
    private Clock clock;

    /**
     * Where an answer comes from.
     *
     * @param sender whose keys against double posts these are
     * @param network to notice too many from one place; null if that says nothing
     * @param scope agencies whose subjects may be answered about
     * @param period code of the period the subject must belong to; null for any
     * @param code the one-time code somebody was given; null where none is asked
     * @param noticed why it looks suspicious already
     */
    record Source(
            ResponseChannel channel,
            String sender,
            String network,
            Scope scope,
            String period,
            String code,
            Set<Suspicion> noticed) {

        Source(ResponseChannel channel, String sender, String network, Scope scope, String period) {
            this(channel, sender, network, scope, period, null, Set.of());
        }

        /** Whether answers may be brought later than they were given, as long as nobody has closed the period. */
        private boolean isLate() {
            return channel == ResponseChannel.KIOSK || channel == ResponseChannel.IMPORT;
        }
    }

    /** Looks the subject up. Says nothing about one that is outside the scope. */
    SurveyRows.Asked asked(String code, Scope scope) {
        return rows.asked(TextInput.required("target", code, SurveyLimits.TARGET_CODE))
                .filter(found -> scope.covers(found.target().agencyId()))
                .orElseThrow(() -> new NotFoundException("survey.targetNotFound"));
    }

    /**
     * Takes the answer.
     *
     * @param key the same from the same sender brings the same answer once
     * @throws InvalidInputException naming each wrong field
     * @throws RuleViolationException {@code survey.notOpen} outside the period, {@code survey.onlyByCode} from a tablet about a
     *     subject that needs codes, both of which are noted; {@code survey.keyReused}
     */
    TakenAnswer take(NewAnswer answer, Source source, String key) {
        SurveyRows.Asked asked = asked(answer.target(), source.scope());
        if (source.period() != null && !source.period().equals(asked.period().code())) {
            throw new NotFoundException("survey.targetNotFound");
        }
        Instant now = clock.instant();
        LocalDate today = this.today.get();
        LocalDate day = answer.answeredOn() == null ? today : answer.answeredOn();
        if (!asked.target().active() || !asked.period().takes(source.isLate() ? day : today)) {
            refusals.note(asked.target().id(), today, Refusal.CLOSED);
            throw new RuleViolationException("survey.notOpen");
        }
        if (source.channel() == ResponseChannel.KIOSK && asked.target().byCode()) {
            refusals.note(asked.target().id(), today, Refusal.NO_CODE);
            throw new RuleViolationException("survey.onlyByCode");
        }
        if (day.isAfter(today) || !asked.period().takes(day)) {
            throw new InvalidInputException("answeredOn", "survey.answeredOn");
        }
        Questionnaire questionnaire = questionnaires.of(asked.period());
        Marks marks = null;
        List<Violation> wrong = new ArrayList<>();
        try {
            marks = Marks.of(questionnaire.instrument(), answer.marks());
        } catch (InvalidInputException refused) {
            wrong.addAll(refused.violations());
        }
        List<GivenValue> given = OwnAnswers.check(
                questionnaire.questions(), answer.given(), source.channel() != ResponseChannel.PAPER, wrong);
        if (!wrong.isEmpty()) {
            throw new InvalidInputException(wrong);
        }
        String comment = TextInput.optional("comment", answer.comment(), SurveyLimits.COMMENT);
        String sheet = TextInput.optional("sheet", answer.sheet(), SurveyLimits.SHEET);
        String content = asked.target().code() + "|" + day + "|" + new TreeMap<>(answer.marks()) + "|"
                + answer.profile() + "|" + comment + "|" + sheet + said(given);
        // A tablet that repeats itself says how long the answer waited, and that may be a second more or less.
        String said = source.channel() == ResponseChannel.KIOSK
                ? asked.target().code() + "|" + marks.digits() + "|" + comment + said(given)
                : content;
        byte[] fingerprint = secrets.keyedHash("survey.request", said);
        // With the minute of a key one could find out whose turn it was, at the tablet or with a code.
        boolean needsCode =
                source.channel() == ResponseChannel.WEB && asked.target().byCode();
        Instant kept = needsCode || source.channel() == ResponseChannel.KIOSK ? now.truncatedTo(ChronoUnit.DAYS) : now;
        if (!remember(source.sender(), key, fingerprint, kept)) {
            return earlier(source.sender(), key, fingerprint);
        }
        if (needsCode) {
            codes.spend(asked.target().id(), source.code());
        }
        Set<Suspicion> suspicion = suspicion(asked.target().id(), source, today, content, sheet);
        int bits = Suspicion.bits(suspicion);
        if (bits != 0) {
            database.update(
                    "update survey_request set suspicion = ? where sender = ? and key = ?", bits, source.sender(), key);
        }
        keep(database, asked.target().id(), day, source.channel(), marks, answer.profile(), bits, comment, given);
        SurveyTally one = new SurveyTally(marks.size());
        one.add(marks, answer.profile());
        counters.add(asked.target().id(), bits != 0, one);
        return new TakenAnswer(suspicion, false);
    }

    /** Nothing where nothing of one's own is asked. */
    private static String said(List<GivenValue> given) {
        return given.isEmpty() ? "" : "|" + given;
    }

    private boolean remember(String sender, String key, byte[] fingerprint, Instant now) {
        return database.update(
                        """
                        insert into survey_request (sender, key, fingerprint, suspicion, made_at) values (?, ?, ?, 0, ?)
                        on conflict do nothing""",
                        sender,
                        TextInput.required("idempotencyKey", key, SurveyLimits.IDEMPOTENCY_KEY),
                        fingerprint,
                        now)
                == 1;
    }

    private TakenAnswer earlier(String sender, String key, byte[] fingerprint) {
        record Earlier(byte[] fingerprint, int suspicion) {}
        Earlier earlier = database.first(
                        "select fingerprint, suspicion from survey_request where sender = ? and key = ?",
                        row -> new Earlier(row.getBytes(1), row.getInt(2)),
                        sender,
                        key)
                .orElseThrow();
        if (!MessageDigest.isEqual(earlier.fingerprint(), fingerprint)) {
            throw new RuleViolationException("survey.keyReused");
        }
        return new TakenAnswer(Suspicion.of(earlier.suspicion()), true);
    }

    private Set<Suspicion> suspicion(long target, Source source, LocalDate today, String content, String sheet) {
        Set<Suspicion> found = EnumSet.noneOf(Suspicion.class);
        found.addAll(source.noticed());
        if (source.network() != null && source.code() == null) {
            String place = target + "|" + today + "|" + source.network();
            LocalDate until = today.plusDays(DAYS_OF_TRACES);
            if (times("survey.place", place, until) > settings.sameSource()) {
                found.add(Suspicion.SAME_SOURCE);
            }
            if (times("survey.content", place + "|" + content, until) > 1) {
                found.add(Suspicion.DUPLICATE);
            }
        }
        if (!sheet.isEmpty() && times("survey.sheet", target + "|" + sheet, today.plusDays(DAYS_OF_SHEETS)) > 1) {
            found.add(Suspicion.DUPLICATE);
        }
        return found;
    }

    private int times(String purpose, String what, LocalDate until) {
        return database.first(
                        """
                        insert into survey_trace as t (print, times, kept_until) values (?, 1, ?)
                        on conflict (print) do update set times = t.times + 1 returning times""",
                        row -> row.getInt(1),
                        secrets.keyedHash(purpose, what),
                        until)
                .orElseThrow();
    }

    /** One answer as it is kept for ever; counting it is for the caller. */
    static void keep(
            Database database,
            long target,
            LocalDate day,
            ResponseChannel channel,
            Marks marks,
            Profile profile,
            int bits,
            String comment,
            List<GivenValue> given) {
        List<Object> parameters = new ArrayList<>(Arrays.asList(
                target,
                day,
                number(channel),
                marks.digits(),
                number(profile.session()),
                number(profile.sex()),
                Optional.ofNullable(profile.age()).orElse(0),
                number(profile.education()),
                number(profile.job()),
                profile.jobOther(),
                bits));
        if (!given.isEmpty()) {
            parameters.add(GivenValue.questions(given));
            parameters.add(GivenValue.values(given));
        }
        parameters.add(comment);
        database.update(KEPT + (given.isEmpty() ? "" : OWN) + COMMENT, parameters.toArray());
    }

    private static int number(Enum<?> constant) {
        return constant == null ? 0 : constant.ordinal() + 1;
    }
}
