package id.pendopo.service.forum;

import id.pendopo.domain.forum.EditionFacts;
import id.pendopo.domain.forum.EditionMove;
import id.pendopo.domain.forum.PolicyTopic;
import id.pendopo.domain.forum.SeriesKind;
import id.pendopo.domain.identity.Caller;
import id.pendopo.domain.identity.Permission;
import id.pendopo.domain.identity.Scope;
import id.pendopo.service.identity.CallerFixture;
import id.pendopo.service.organization.AgencyDirectory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;

/** Series and editions for container tests, as far in their life as a test needs them, made by the organisation bureau. */
@ApplicationScoped
public class ForumFixture {

    public static final Caller BUREAU = CallerFixture.user(
            9001L,
            "organisasi",
            Permission.SIGNED_IN,
            Permission.FORUM_READ,
            Permission.FORUM_MANAGE,
            Permission.FORUM_MODERATE,
            Permission.COMMITMENT_READ,
            Permission.COMMITMENT_MANAGE,
            Permission.COMMITMENT_VERIFY);

    @Inject
    private CallerFixture callers;

    @Inject
    private SeriesRegistry series;

    @Inject
    private EditionRegistry editions;

    @Inject
    private EditionReading reading;

    @Inject
    private EditionLife life;

    @Inject
    private EditionAccess access;

    @Inject
    private EditionSteps steps;

    @Inject
    private AgencyDirectory agencies;

    @Inject
    private UserTransaction transaction;

    /** A liaison officer of one agency. */
    public Caller liaison(String agency) {
        return CallerFixture.user(
                9002L,
                "penghubung",
                Scope.of(agencies.byCode(agency).id()),
                Permission.FORUM_READ,
                Permission.FORUM_MANAGE,
                Permission.FORUM_MODERATE);
    }

    /** A series of a code nobody else uses. */
    public String series(SeriesKind kind, String agency) {
        String code = "s" + Long.toString(System.nanoTime(), 36);
        return callers.as(
                BUREAU,
                () -> series.create(new SeriesForm(
                        code,
                        "Seri " + code,
                        kind,
                        agency,
                        "",
                        "Aula",
                        "",
                        LocalDate.of(2020, 1, 1),
                        null,
                        List.of())));
    }

    /** A draft of an edition that begins now and lasts two hours, in a series of its own. */
    public UUID draft(String agency) {
        Instant now = Instant.now().truncatedTo(ChronoUnit.MICROS);
        String own = series(SeriesKind.CONSULTATION, agency);
        return callers.as(
                BUREAU,
                () -> editions.create(
                        own,
                        EditionForm.at(
                                "Standar pelayanan",
                                PolicyTopic.SERVICE_PROBLEM,
                                now,
                                now.plus(Duration.ofHours(2)),
                                "Aula")));
    }

    public UUID scheduled(String agency) {
        return go(draft(agency), EditionMove.SCHEDULE);
    }

    public UUID running(String agency) {
        return go(scheduled(agency), EditionMove.START);
    }

    public UUID finished(String agency) {
        return go(running(agency), EditionMove.FINISH);
    }

    /** A move by hand. */
    public UUID go(UUID edition, EditionMove move) {
        callers.as(BUREAU, () -> {
            life.move(edition, reading.detail(edition).edition().version(), move, "sebab");
            return null;
        });
        return edition;
    }

    /** A move that follows from minutes and commitments. */
    public void follow(UUID edition, EditionMove move, EditionFacts facts) {
        callers.as(BUREAU, () -> {
            transaction.begin();
            boolean done = false;
            try {
                steps.take(access.changeable(edition), move, facts, null);
                transaction.commit();
                done = true;
            } finally {
                if (!done) {
                    transaction.rollback();
                }
            }
            return null;
        });
    }
}
