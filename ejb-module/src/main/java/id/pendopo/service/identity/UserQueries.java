package id.pendopo.service.identity;

import id.pendopo.domain.identity.Permission;
import id.pendopo.domain.identity.Scope;
import id.pendopo.domain.identity.UserAccount;
import id.pendopo.domain.platform.Cursor;
import id.pendopo.domain.platform.NotFoundException;
import id.pendopo.domain.platform.Page;
import id.pendopo.service.organization.AgencyDirectory;
import id.pendopo.service.organization.AgencyRef;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.io.Serializable;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/** The list of users and one user, as far as the administrator who asks may see them. */
@Stateless
public class UserQueries {

    private static final int LONGEST_SEARCH = 100;

    @PersistenceContext(unitName = "pendopo")
    private EntityManager em;

    @Inject
    private AdministrationLimits limits;

    @Inject
    private AgencyDirectory agencies;

    /**
     * What to look for; null or blank means any.
     *
     * @param words part of the name or display name
     * @param status {@code ACTIVE} or {@code DISABLED}
     * @param role code of a role
     * @param agency number of an agency
     */
    public record Filter(String words, String status, String role, Long agency) implements Serializable {}

    /** A user in the list; the roles are codes or names, the agencies short names, both joined with commas. */
    public record Row(
            UUID uuid,
            String name,
            String displayName,
            String roles,
            String agencies,
            boolean active,
            boolean secondFactor,
            Instant lastSignInAt,
            long id)
            implements Serializable {}

    /** A role of a user. */
    public record Assignment(long id, RoleName role, String agencyCode, String agency, LocalDate from, LocalDate to)
            implements Serializable {}

    /** A user with everything an administrator decides about. */
    public record Detail(
            UUID uuid,
            int version,
            String name,
            String displayName,
            String email,
            String language,
            boolean active,
            boolean mustChangePassword,
            boolean secondFactor,
            Instant lastSignInAt,
            List<Assignment> assignments)
            implements Serializable {}

    /**
     * Users by display name.
     *
     * @param cursor where to go on, from an earlier page; null for the first
     * @param size rows on a page
     */
    @RolesAllowed(Permission.IDENTITY_MANAGE)
    public Page<Row> search(Filter filter, String cursor, int size) {
        Cursor from = Cursor.whole(cursor, 2);
        List<Object> values = new ArrayList<>();
        String where = where(filter, values);
        long count = ((Number) fill(
                                em.createNativeQuery("select count(*) from (select 1 from user_account u where " + where
                                        + " limit " + (Page.COUNT_CAP + 1) + ") found"),
                                values)
                        .getSingleResult())
                .longValue();
        boolean backward = from != null && from.backward();
        String key = "";
        if (from != null) {
            key = " and (u.display_name, u.id) " + (backward ? "<" : ">") + " (?, ?)";
            values.add(from.keys().get(0));
            values.add(from.number(1));
        }
        String direction = backward ? " desc" : "";
        List<?> rows = fill(
                        em.createNativeQuery(
                                """
                                select cast(u.uuid as text), u.name, u.display_name,
                                    (select string_agg(distinct coalesce(r.name, r.code), ',') from role_assignment a
                                        join role r on r.id = a.role_id where a.user_id = u.id),
                                    (select string_agg(distinct g.short_name, ', ') from role_assignment a
                                        join agency g on g.id = a.agency_id where a.user_id = u.id),
                                    u.status = 'ACTIVE', u.totp_confirmed_at is not null, u.last_sign_in_at, u.id
                                from user_account u where """
                                        + " " + where + key + " order by u.display_name" + direction + ", u.id"
                                        + direction
                                        + " limit " + (size + 1)),
                        values)
                .getResultList();
        List<Row> found =
                rows.stream().map(Object[].class::cast).map(UserQueries::row).toList();
        return Page.of(found, size, from, row -> List.of(row.displayName(), Long.toString(row.id())), count);
    }

    /**
     * One user.
     *
     * @throws NotFoundException if there is none, or none the caller may manage
     */
    @RolesAllowed(Permission.IDENTITY_MANAGE)
    public Detail find(UUID uuid) {
        UserAccount user = em.createQuery("select u from UserAccount u where u.uuid = :uuid", UserAccount.class)
                .setParameter("uuid", uuid)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFoundException("identity.user.notFound"));
        limits.requireReach(user);
        List<Assignment> assignments = limits.assignments(user).stream()
                .map(each -> {
                    AgencyRef agency = agencies.findById(each.getAgencyId()).orElse(null);
                    return new Assignment(
                            each.getId(),
                            new RoleName(
                                    each.getRole().getCode(), each.getRole().getName()),
                            agency == null ? null : agency.code(),
                            agency == null ? null : agency.name(),
                            each.getValidFrom(),
                            each.getValidTo());
                })
                .toList();
        return new Detail(
                user.getUuid(),
                user.getVersion(),
                user.getName(),
                user.getDisplayName(),
                user.getEmail(),
                user.getLanguage(),
                user.isActive(),
                user.isMustChangePassword(),
                user.hasSecondFactor(),
                user.getLastSignInAt(),
                assignments);
    }

    private String where(Filter filter, List<Object> values) {
        StringBuilder where = new StringBuilder("true");
        String words = filter.words() == null ? "" : filter.words().strip().replace("\u0000", "");
        if (!words.isEmpty()) {
            String shortened = words.substring(0, Math.min(words.length(), LONGEST_SEARCH));
            where.append(" and (u.name || ' ' || lower(u.display_name)) like ?");
            values.add("%" + shortened.toLowerCase(Locale.ROOT).replaceAll("([\\\\%_])", "\\\\$1") + "%");
        }
        if (filter.status() != null && !filter.status().isBlank()) {
            where.append(" and u.status = ?");
            values.add(filter.status());
        }
        if (filter.role() != null && !filter.role().isBlank()) {
            where.append(" and exists (select 1 from role_assignment a join role r on r.id = a.role_id"
                    + " where a.user_id = u.id and r.code = ?)");
            values.add(filter.role());
        }
        if (filter.agency() != null) {
            where.append(" and exists (select 1 from role_assignment a where a.user_id = u.id and a.agency_id = ?)");
            values.add(filter.agency());
        }
        limit(where, values);
        return where.toString();
    }

    /** An administrator of agencies sees only whom {@link AdministrationLimits#requireReach} lets through. */
    private void limit(StringBuilder where, List<Object> values) {
        Scope scope = limits.scope();
        if (scope.governmentWide()) {
            return;
        }
        if (scope.isEmpty()) {
            where.append(" and false");
            return;
        }
        String marks = "?" + ", ?".repeat(scope.agencies().size() - 1);
        where.append(" and exists (select 1 from role_assignment a where a.user_id = u.id)"
                        + " and not exists (select 1 from role_assignment a join role r on r.id = a.role_id where a.user_id = u.id"
                        + " and (not r.delegable or a.agency_id is null or a.agency_id not in (")
                .append(marks)
                .append(")))");
        values.addAll(scope.agencies());
    }

    private static Query fill(Query query, List<Object> values) {
        for (int i = 0; i < values.size(); i++) {
            query.setParameter(i + 1, values.get(i));
        }
        return query;
    }

    private static Row row(Object[] row) {
        return new Row(
                UUID.fromString((String) row[0]),
                (String) row[1],
                (String) row[2],
                row[3] == null ? "" : (String) row[3],
                row[4] == null ? "" : (String) row[4],
                (Boolean) row[5],
                (Boolean) row[6],
                row[7] == null ? null : ((Timestamp) row[7]).toInstant(),
                ((Number) row[8]).longValue());
    }
}
