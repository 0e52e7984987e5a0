package id.pendopo.service.complaint;

import id.pendopo.domain.identity.Caller;
import id.pendopo.domain.identity.Permission;
import id.pendopo.domain.identity.Scope;
import id.pendopo.domain.platform.InvalidInputException;
import id.pendopo.domain.platform.NotFoundException;
import id.pendopo.domain.platform.RuleViolationException;
import id.pendopo.domain.platform.StaleVersionException;
import id.pendopo.domain.platform.TextInput;
import id.pendopo.service.audit.AuditTrail;
import id.pendopo.service.identity.CurrentCaller;
import id.pendopo.service.platform.Database;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * Filters of lists that people keep. A filter is an address, not a result: whoever opens a shared one sees only what that
 * person may see.
 */
@Stateless
@RolesAllowed({Permission.COMPLAINT_READ, Permission.COMPLAINT_RECORD, Permission.COMPLAINT_SUPERVISION})
public class SavedFilters {

    /** Longest name. */
    public static final int NAME = 60;

    private static final int MOST = 50;
    private static final int QUERY = 1_000;
    private static final Set<String> LISTS = Set.of("queue", "list");
    private static final Pattern ADDRESS = Pattern.compile("[A-Za-z0-9=&%+._*-]*");

    @Inject
    private Database database;

    @Inject
    private CurrentCaller currentCaller;

    @Inject
    private Clock clock;

    @Inject
    private AuditTrail audit;

    /**
     * What the caller finds beside a list: the own ones and those colleagues share, by name. One statement.
     *
     * @param list {@code queue} or {@code list}
     */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public List<SavedFilter> of(String list) {
        Caller caller = currentCaller.get();
        if (!caller.isUser()) {
            return List.of();
        }
        Scope scope = colleagues(caller);
        return database.list(
                """
                select f.uuid, f.version, f.list, f.name, f.query, f.shared, f.owner_id = ? as own, u.display_name,
                    s.filter_id is not null as start
                from complaint_saved_filter f join user_account u on u.id = f.owner_id
                left join complaint_start_filter s on s.filter_id = f.id and s.user_id = ?
                where f.list = ? and (f.owner_id = ? or (f.shared and case when f.agency_id is null then ? else f.agency_id = any(?) end))
                order by lower(f.name), f.id limit 100""",
                row -> new SavedFilter(
                        row.getObject("uuid", UUID.class),
                        row.getInt("version"),
                        row.getString("list"),
                        row.getString("name"),
                        row.getString("query"),
                        row.getBoolean("shared"),
                        row.getBoolean("own"),
                        row.getString("display_name"),
                        row.getBoolean("start")),
                caller.id(),
                caller.id(),
                list,
                caller.id(),
                scope.governmentWide(),
                scope.agencies().toArray(Long[]::new));
    }

    /** Whom the caller may share with: the agency worked for, or those who work for the whole government. */
    private static Scope colleagues(Caller caller) {
        return caller.scope(Permission.COMPLAINT_READ)
                .plus(caller.scope(Permission.COMPLAINT_SUPERVISION))
                .plus(caller.scope(Permission.COMPLAINT_RECORD));
    }

    /**
     * Keeps a filter under a name.
     *
     * @param query parameters of the address of the list, without its question mark
     * @param shared whether colleagues find it too: those of the caller's agency, or, for somebody who works for the whole
     *     government, those who do so as well
     * @return its number
     * @throws InvalidInputException for {@code name} if it is empty, too long or taken
     * @throws RuleViolationException if the caller keeps too many already
     */
    public UUID keep(String list, String name, String query, boolean shared) {
        String called = TextInput.required("name", name, NAME);
        if (!LISTS.contains(list)
                || query == null
                || query.length() > QUERY
                || !ADDRESS.matcher(query).matches()) {
            throw new InvalidInputException("query", "input.unknownValue");
        }
        long kept = database.first(
                        "select count(*) from complaint_saved_filter where owner_id = ?",
                        row -> row.getLong(1),
                        owner())
                .orElse(0L);
        if (kept >= MOST) {
            throw new RuleViolationException("complaint.filter.tooMany", MOST);
        }
        UUID uuid = UUID.randomUUID();
        int made = database.update(
                """
                insert into complaint_saved_filter (uuid, owner_id, list, name, query, shared, agency_id, created_at)
                values (?, ?, ?, ?, ?, ?, ?::bigint, ?) on conflict (owner_id, list, lower(name)) do nothing""",
                uuid,
                owner(),
                list,
                called,
                query,
                shared,
                shared ? agency() : null,
                clock.instant());
        if (made == 0) {
            throw new InvalidInputException("name", "complaint.filter.taken");
        }
        if (shared) {
            audit.record("complaint.filter-shared", "complaint-filter", uuid.toString(), Map.of("name", called));
        }
        return uuid;
    }

    /**
     * Changes name and sharing of an own filter.
     *
     * @param version as it was read
     * @throws NotFoundException if there is none, or it is somebody else's
     * @throws StaleVersionException if it was changed since
     */
    public void change(UUID uuid, int version, String name, boolean shared) {
        String called = TextInput.required("name", name, NAME);
        require(uuid);
        boolean taken = database.first(
                        """
                        select 1 from complaint_saved_filter f join complaint_saved_filter mine on mine.uuid = ?
                        where f.owner_id = mine.owner_id and f.list = mine.list and f.id <> mine.id and lower(f.name) = lower(?)""",
                        row -> row.getInt(1),
                        uuid,
                        called)
                .isPresent();
        if (taken) {
            throw new InvalidInputException("name", "complaint.filter.taken");
        }
        int changed = database.update(
                """
                update complaint_saved_filter set name = ?, shared = ?, agency_id = ?::bigint, version = version + 1
                where uuid = ? and owner_id = ? and version = ?""",
                called,
                shared,
                shared ? agency() : null,
                uuid,
                owner(),
                version);
        if (changed == 0) {
            throw new StaleVersionException("complaint.settingStale");
        }
        if (shared) {
            audit.record("complaint.filter-shared", "complaint-filter", uuid.toString(), Map.of("name", called));
        }
    }

    /** Throws an own filter away, also for those who began with it. */
    public void remove(UUID uuid) {
        require(uuid);
        database.update("delete from complaint_saved_filter where uuid = ? and owner_id = ?", uuid, owner());
    }

    /**
     * Says with which filter the caller begins.
     *
     * @param list {@code queue} or {@code list}
     * @param uuid one the caller finds there; null: none
     * @throws NotFoundException if the caller finds no such filter
     */
    public void begin(String list, UUID uuid) {
        database.update("delete from complaint_start_filter where user_id = ? and list = ?", owner(), list);
        if (uuid != null) {
            if (of(list).stream().noneMatch(one -> one.uuid().equals(uuid))) {
                throw new NotFoundException("complaint.filter.notFound");
            }
            database.update(
                    """
                    insert into complaint_start_filter (user_id, list, filter_id)
                    select ?, list, id from complaint_saved_filter where uuid = ?""",
                    owner(),
                    uuid);
        }
    }

    private void require(UUID uuid) {
        database.first(
                        "select id from complaint_saved_filter where uuid = ? and owner_id = ? for update",
                        row -> row.getLong(1),
                        uuid,
                        owner())
                .orElseThrow(() -> new NotFoundException("complaint.filter.notFound"));
    }

    private Long agency() {
        Scope scope = colleagues(currentCaller.get());
        return scope.governmentWide()
                ? null
                : scope.agencies().stream().sorted().findFirst().orElse(null);
    }

    private Long owner() {
        if (!currentCaller.get().isUser()) {
            throw new NotFoundException("complaint.filter.notFound");
        }
        return currentCaller.get().id();
    }
}
