package id.pendopo.service.forum;

import id.pendopo.domain.forum.EditionState;
import id.pendopo.domain.identity.Caller;
import id.pendopo.domain.identity.Permission;
import id.pendopo.domain.identity.Scope;
import id.pendopo.service.identity.CallerFixture;
import id.pendopo.service.organization.AgencyDirectory;
import id.pendopo.service.platform.Database;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.UUID;
import java.util.concurrent.Callable;

/** Editions of its own for each test of their people, and those who work on them. */
@ApplicationScoped
public class PeopleFixture {

    static final String AGENCY = "DINKES";

    @Inject
    private Database database;

    @Inject
    private AgencyDirectory agencies;

    @Inject
    private CallerFixture callers;

    /** An announced edition. */
    UUID edition(Integer quota, Instant startsAt) {
        UUID uuid = UUID.randomUUID();
        database.update(
                """
                with series as (
                    insert into forum_series (id, uuid, code, name, kind, agency_id, starts_on, changed_at, changed_by)
                    values (nextval('forum_series_seq'), gen_random_uuid(), ?, ?, 'CONSULTATION', ?, current_date, now(), 'uji')
                    returning id, agency_id)
                insert into forum_edition (id, uuid, series_id, agency_id, volume, theme, topic, starts_at, ends_at, mode, venue,
                    quota, state, changed_at, changed_by)
                select nextval('forum_edition_seq'), cast(? as uuid), id, agency_id, 3, 'Standar pelayanan puskesmas',
                    'DRAFT_POLICY', ?, ?, 'IN_PERSON', 'Aula Dinkes', ?::integer, 'SCHEDULED', now(), 'uji' from series""",
                "uji-" + uuid.toString().substring(0, 12),
                "Forum uji " + uuid.toString().substring(0, 8),
                agencies.byCode(AGENCY).id(),
                uuid,
                startsAt,
                startsAt.plus(Duration.ofHours(3)),
                quota);
        return uuid;
    }

    void state(UUID edition, EditionState state) {
        database.update(
                "update forum_edition set state = ?, finished_at = case when ? then now() end,"
                        + " signed_at = case when ? then now() end where uuid = ?",
                state.name(),
                state.held(),
                state.held() && state != EditionState.FINISHED,
                edition);
    }

    long id(UUID edition) {
        return database.first("select id from forum_edition where uuid = ?", row -> row.getLong(1), edition)
                .orElseThrow();
    }

    /** Keeps the lists of the agency. */
    Caller keeper() {
        return user("penghubung", AGENCY, Permission.FORUM_READ, Permission.FORUM_MANAGE, Permission.FORUM_MODERATE);
    }

    /** Works at its doors. */
    Caller officer() {
        return user("petugas", AGENCY, Permission.FORUM_READ, Permission.FORUM_MODERATE);
    }

    /** Keeps the lists of another agency. */
    Caller stranger() {
        return user("lain", "PUPR", Permission.FORUM_READ, Permission.FORUM_MANAGE, Permission.FORUM_MODERATE);
    }

    private Caller user(String name, String agency, String... permissions) {
        String[] all = Arrays.copyOf(permissions, permissions.length + 1);
        all[permissions.length] = Permission.SIGNED_IN;
        return CallerFixture.user(
                database.first("select min(id) from user_account", row -> row.getLong(1))
                        .orElseThrow(),
                name,
                Scope.of(agencies.byCode(agency).id()),
                all);
    }

    <T> T as(Caller caller, Callable<T> work) {
        return callers.as(caller, work);
    }

    void run(Caller caller, Runnable work) {
        callers.as(caller, work);
    }
}
