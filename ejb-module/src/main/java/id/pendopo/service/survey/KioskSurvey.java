package id.pendopo.service.survey;

import id.pendopo.domain.identity.Caller;
import id.pendopo.domain.identity.Scope;
import id.pendopo.domain.identity.ThrottleRule;
import id.pendopo.domain.platform.ForbiddenException;
import id.pendopo.domain.platform.InvalidInputException;
import id.pendopo.domain.platform.TooManyRequestsException;
import id.pendopo.domain.survey.Profile;
import id.pendopo.domain.survey.ResponseChannel;
import id.pendopo.domain.survey.Session;
import id.pendopo.domain.survey.SurveyDevice;
import id.pendopo.domain.survey.Suspicion;
import id.pendopo.service.audit.AuditTrail;
import id.pendopo.service.identity.CurrentCaller;
import id.pendopo.service.identity.NetworkAddress;
import id.pendopo.service.identity.RunAs;
import id.pendopo.service.identity.SignInThrottle;
import id.pendopo.service.identity.SignInThrottle.Counted;
import id.pendopo.service.platform.Database;
import id.pendopo.service.platform.Today;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What a tablet at the counter may do: be paired, ask what to ask, bring answers. Its token opens nothing else; who answers
 * is not known. Answers may have waited on it without network and count once however often they are sent.
 */
@Stateless
@PermitAll
public class KioskSurvey {

    /** Beyond this a tablet's word about how long an answer waited is not believed. */
    private static final Duration LONGEST_WAIT = Duration.ofDays(366);

    private static final Duration FASTEST_MARK = Duration.ofSeconds(1);
    private static final int MOST_WAITING = 1_000_000;

    /** A device that was without network for a day brings all of it at once. */
    private static final ThrottleRule ANSWERS =
            new ThrottleRule(1_000, Duration.ofSeconds(2), Duration.ofMinutes(1), Duration.ofMinutes(30));

    private static final Caller DEVICE = new Caller(Caller.Kind.ANONYMOUS, null, "kiosk", "Kios survei", Map.of());

    @PersistenceContext(unitName = "pendopo")
    private EntityManager em;

    @Inject
    private AnswerFiling filing;

    @Inject
    private Questionnaires questionnaires;

    @Inject
    private Today today;

    @Inject
    private KioskSecrets secrets;

    @Inject
    private Database database;

    @Inject
    private SignInThrottle throttle;

    @Inject
    private CurrentCaller currentCaller;

    @Inject
    private RunAs runAs;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /** A device and what it asks about. */
    private record Device(long id, String target, long agency) {}

    /**
     * Pairs a tablet.
     *
     * @param code as it was typed in
     * @return its token, to be shown with everything it asks
     * @throws InvalidInputException for {@code code} that is none, or no more
     * @throws TooManyRequestsException if somebody guesses
     */
    public String pair(String code) {
        List<Counted> counted = List.of(new Counted(
                "survey-pairing", NetworkAddress.of(currentCaller.remoteAddress()), ThrottleRule.ACCOUNT_FROM_ADDRESS));
        throttle.attempt(counted);
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        SurveyDevice device = em.createQuery(
                        "select d from SurveyDevice d where d.pairing = :code and d.pairingUntil > :now",
                        SurveyDevice.class)
                .setParameter("code", secrets.pairingHash(code))
                .setParameter("now", now)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new InvalidInputException("code", "survey.kiosk.pairing"));
        String token = secrets.token();
        device.pair(secrets.tokenHash(token), now);
        em.flush();
        runAs.guest(DEVICE, () -> {
            audit.record(
                    "survey.device-paired", "survey-device", device.uuid().toString(), Map.of("name", device.name()));
            return null;
        });
        throttle.succeeded(counted);
        return token;
    }

    /**
     * What the tablet asks, and whether answers are taken today.
     *
     * @param waiting how many answers wait on it, for officers to see
     * @throws ForbiddenException {@code survey.kiosk.notPaired} if the token is none, or was revoked
     */
    public PublicSurvey.Form form(String token, int waiting) {
        Device device = device(token);
        database.update(
                "update survey_device set seen_at = ?, waiting = ? where id = ?",
                clock.instant().truncatedTo(ChronoUnit.HOURS),
                Math.max(0, Math.min(waiting, MOST_WAITING)),
                device.id());
        SurveyRows.Asked asked = filing.asked(device.target(), Scope.of(device.agency()));
        boolean open = asked.target().active()
                && !asked.target().byCode()
                && asked.period().takes(day(clock.instant()));
        return new PublicSurvey.Form(asked.target(), asked.period(), questionnaires.of(asked.period()), open);
    }

    /**
     * Takes an answer. The same key from the same tablet takes it once.
     *
     * @throws ForbiddenException {@code survey.kiosk.notPaired} if the token is none, or was revoked
     * @throws InvalidInputException naming each wrong field
     * @throws id.pendopo.domain.platform.NotFoundException {@code survey.targetNotFound}
     * @throws id.pendopo.domain.platform.RuleViolationException {@code survey.notOpen} if it was given outside the period,
     *     or the period is closed; {@code survey.onlyByCode} about a subject that needs codes; both are noted
     * @throws TooManyRequestsException if very many came
     */
    public TakenAnswer answer(String token, KioskAnswer answer) {
        Device device = device(token);
        throttle.attempt(List.of(new Counted("survey-kiosk", Long.toString(device.id()), ANSWERS)));
        Duration waited = answer.waited().isNegative() || answer.waited().compareTo(LONGEST_WAIT) > 0
                ? Duration.ZERO
                : answer.waited();
        Instant given = clock.instant().minus(waited);
        boolean fast =
                answer.took().compareTo(FASTEST_MARK.multipliedBy(answer.marks().size())) < 0;
        NewAnswer whole = new NewAnswer(
                answer.target(),
                answer.marks(),
                at(given, answer.profile()),
                answer.comment(),
                day(given),
                null,
                answer.given());
        return runAs.guest(
                DEVICE,
                () -> filing.take(
                        whole,
                        new AnswerFiling.Source(
                                ResponseChannel.KIOSK,
                                "kiosk/" + device.id(),
                                null,
                                Scope.of(device.agency()),
                                null,
                                null,
                                fast ? Set.of(Suspicion.TOO_FAST) : Set.of()),
                        answer.key()));
    }

    private Device device(String token) {
        return Optional.ofNullable(token)
                .flatMap(shown -> database.first(
                        """
                        select d.id, t.code, t.agency_id from survey_device d join survey_target t on t.id = d.target_id
                        where d.token = ?""",
                        row -> new Device(row.getLong(1), row.getString(2), row.getLong(3)),
                        secrets.tokenHash(shown)))
                .orElseThrow(() -> new ForbiddenException("survey.kiosk.notPaired"));
    }

    private Profile at(Instant given, Profile said) {
        return new Profile(
                Session.at(given.atZone(today.zone()).toLocalTime()),
                said.sex(),
                said.age(),
                said.education(),
                said.job(),
                said.jobOther());
    }

    private LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, today.zone());
    }
}
