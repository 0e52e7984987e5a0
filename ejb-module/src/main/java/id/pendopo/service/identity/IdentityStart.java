package id.pendopo.service.identity;

import id.pendopo.domain.identity.Role;
import id.pendopo.domain.identity.RoleAssignment;
import id.pendopo.domain.identity.UserAccount;
import id.pendopo.domain.platform.Secrets;
import id.pendopo.domain.platform.Texts;
import id.pendopo.service.audit.AuditTrail;
import id.pendopo.service.platform.Today;
import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * What identity needs at start: keys that can be read, and somebody who can sign in. In a database without users the
 * administrator {@code admin} is made with the password {@code pendopo.bootstrap.admin.password}, to be changed at the
 * first sign-in. At night what is long over is removed.
 */
@Startup
@Singleton
@DependsOn({"SchemaMigration", "DemoDataLoader"})
public class IdentityStart {

    private static final System.Logger LOG = System.getLogger(IdentityStart.class.getName());
    private static final long LOCK = 7_026_002;

    @PersistenceContext(unitName = "pendopo")
    private EntityManager em;

    @Inject
    private Today today;

    @Inject
    private Instance<Secrets> secrets;

    @Inject
    private PasswordHasher hasher;

    @Inject
    private RunAs runAs;

    @Inject
    private AuditTrail trail;

    @Inject
    private SignInThrottle throttle;

    @Inject
    private KnownDevices devices;

    @Inject
    private Sessions sessions;

    @Inject
    private ApiRequests requests;

    @Inject
    private Clock clock;

    @Inject
    @ConfigProperty(name = "pendopo.bootstrap.admin.password")
    private Optional<String> firstPassword;

    @PostConstruct
    void start() {
        secrets.get();
        firstPassword.ifPresent(password -> runAs.system(() -> firstAdministrator(password)));
    }

    private void firstAdministrator(String password) {
        em.createNativeQuery("select pg_advisory_xact_lock(" + LOCK + ")").getSingleResult();
        if (!em.createNativeQuery("select 1 from user_account limit 1")
                .getResultList()
                .isEmpty()) {
            return;
        }
        UserAccount admin = new UserAccount(
                "admin", "Admin Sistem", null, Texts.INDONESIAN, hasher.hash(password), clock.instant());
        em.persist(admin);
        Role role = em.createQuery("select r from Role r where r.code = :code", Role.class)
                .setParameter("code", Role.ADMINISTRATOR)
                .getSingleResult();
        em.persist(new RoleAssignment(admin, role, null, today.get(), null));
        em.flush();
        trail.record("identity.user-created", "user", "admin", Map.of("role", Role.ADMINISTRATOR));
        LOG.log(System.Logger.Level.INFO, "The first administrator 'admin' can sign in");
    }

    /** Each node may do it: removing twice removes once. */
    @Schedule(hour = "2", minute = "17", persistent = false)
    void clean() {
        runAs.system(() -> {
            throttle.clean();
            devices.clean();
            sessions.clean();
            requests.clean();
        });
    }
}
