package id.pendopo.service.identity;

import id.pendopo.domain.platform.NotFoundException;
import id.pendopo.service.platform.Today;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/** Who can be asked to do what; read by capabilities that assign or notify. */
@Stateless
@PermitAll
public class UserDirectory {

    private static final String COLUMNS =
            "select u.id, u.name, u.display_name, u.email, u.language from user_account u ";

    @PersistenceContext(unitName = "pendopo")
    private EntityManager em;

    @Inject
    private Today today;

    /**
     * Active users who hold the permission today.
     *
     * @param permission a constant of {@code Permission}
     * @param agency the agency it must hold in (a government-wide role counts); null: government-wide only
     */
    public List<UserRef> holding(String permission, Long agency) {
        return refs(em.createNativeQuery(
                        COLUMNS
                                + """
                        where u.status = 'ACTIVE' and exists (
                            select 1 from role_assignment a join role_permission p on p.role_id = a.role_id
                            where a.user_id = u.id and p.permission = ?
                              and (a.agency_id is null or a.agency_id = cast(? as bigint))
                              and a.valid_from <= ? and (a.valid_to is null or a.valid_to >= ?))
                        order by u.display_name, u.id""")
                .setParameter(1, permission)
                .setParameter(2, agency == null ? null : agency.toString())
                .setParameter(3, today.get())
                .setParameter(4, today.get())
                .getResultList());
    }

    /** What active users hold today of these permissions, and where. */
    public List<Holding> holdings(Collection<String> permissions) {
        String marks = permissions.stream().map(permission -> "?").collect(Collectors.joining(", "));
        Query query = em.createNativeQuery(
                """
                select distinct u.id, u.name, u.display_name, u.email, u.language, p.permission, a.agency_id
                from user_account u join role_assignment a on a.user_id = u.id join role_permission p on p.role_id = a.role_id
                where u.status = 'ACTIVE' and a.valid_from <= ? and (a.valid_to is null or a.valid_to >= ?)
                  and p.permission in ("""
                        + marks + ")");
        query.setParameter(1, today.get()).setParameter(2, today.get());
        int place = 3;
        for (String permission : permissions) {
            query.setParameter(place++, permission);
        }
        List<?> rows = query.getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .map(row ->
                        new Holding(ref(row), (String) row[5], row[6] == null ? null : ((Number) row[6]).longValue()))
                .toList();
    }

    /** Active users by their sign-in names; names nobody has are left out. */
    public List<UserRef> named(Collection<String> names) {
        if (names.isEmpty()) {
            return List.of();
        }
        String marks = names.stream().map(name -> "?").collect(Collectors.joining(", "));
        Query query = em.createNativeQuery(COLUMNS + "where u.status = 'ACTIVE' and u.name in (" + marks + ")");
        int place = 1;
        for (String name : names) {
            query.setParameter(place++, name);
        }
        return refs(query.getResultList());
    }

    /**
     * One user, active or not, because the past still names people who left.
     *
     * @throws NotFoundException if there is none
     */
    public UserRef find(long id) {
        return refs(em.createNativeQuery(COLUMNS + "where u.id = ?")
                        .setParameter(1, id)
                        .getResultList())
                .stream()
                .findFirst()
                .orElseThrow(() -> new NotFoundException("identity.user.notFound"));
    }

    private static List<UserRef> refs(List<?> rows) {
        return rows.stream().map(Object[].class::cast).map(UserDirectory::ref).toList();
    }

    private static UserRef ref(Object[] row) {
        return new UserRef(
                ((Number) row[0]).longValue(), (String) row[1], (String) row[2], (String) row[3], (String) row[4]);
    }
}
