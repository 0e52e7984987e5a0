package id.pendopo.service.identity;

import id.pendopo.domain.identity.ApiClient;
import id.pendopo.domain.identity.ApiKey;
import id.pendopo.domain.identity.Permission;
import id.pendopo.domain.identity.Role;
import id.pendopo.domain.identity.RoleAssignment;
import id.pendopo.domain.identity.UserAccount;
import id.pendopo.domain.platform.Texts;
import id.pendopo.service.organization.AgencyDirectory;
import id.pendopo.service.platform.DemoData;
import id.pendopo.service.platform.Today;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;

/** One account for each kind of work and the API clients of a demonstration. Their password and keys are public. */
@Stateless
@PermitAll
public class IdentityDemoData implements DemoData {

    public static final String PASSWORD = "pendopo-demo";
    private static final int FAST = 60_000;
    private static final int SLOW = 600;
    private static final List<String> CLIENT_PERMISSIONS = List.of(
            Permission.ORGANIZATION_READ,
            Permission.CALENDAR_READ,
            Permission.DOCUMENT_READ,
            Permission.COMPLAINT_READ,
            Permission.COMPLAINT_RECORD,
            Permission.STANDARD_READ,
            Permission.SURVEY_ENTER,
            Permission.SURVEY_READ);

    /** What is made: who, as what, where. */
    private record Account(String name, String displayName, String role, String agency) {}

    private static final List<Account> ACCOUNTS = List.of(
            new Account("admin", "Admin Sistem", Role.ADMINISTRATOR, null),
            new Account("koordinator", "Ratna Kusumawati", "coordinator", null),
            new Account("petugas", "Dewi Lestari", "service_officer", "DISKOMINFO"),
            new Account("penghubung.dinkes", "Siti Aminah", "liaison", "DINKES"),
            new Account("penghubung.pupr", "Bambang Hermawan", "liaison", "PUPR"),
            new Account("kepala.dinkes", "dr. Hendra Wijaya", "agency_head", "DINKES"),
            new Account("organisasi", "Maya Anggraini", "organization_bureau", null),
            new Account("inspektorat", "Agus Salim", "inspector", "INSPEKTORAT"),
            new Account("kepala.inspektorat", "Endang Kurniasih", "inspectorate_head", "INSPEKTORAT"),
            new Account("sekda", "Sri Wahyuni", "executive", null),
            new Account("walikota", "Ahmad Fauzan", "mayor", null),
            new Account("auditor", "Yohanes Pratama", "auditor", null));

    @PersistenceContext(unitName = "pendopo")
    private EntityManager em;

    @Inject
    private Today today;

    @Inject
    private PasswordHasher hasher;

    @Inject
    private AgencyDirectory agencies;

    @Inject
    private Clock clock;

    /** Sign-in names of the demonstration. */
    public static List<String> accountNames() {
        return ACCOUNTS.stream().map(Account::name).toList();
    }

    @Override
    public String capability() {
        return "identity";
    }

    @Override
    public void load() {
        String hash = hasher.hash(PASSWORD);
        ACCOUNTS.forEach(account -> add(account, hash));
        client("laksa", "Aplikasi LAKSA", "demo-laksa-key", CLIENT_PERMISSIONS, FAST);
        client("callcenter", "Pusat panggilan 112", "demo-callcenter-key", CLIENT_PERMISSIONS, SLOW);
        client(
                "sp4n",
                "SP4N-LAPOR!",
                "demo-sp4n-key",
                List.of(
                        Permission.ORGANIZATION_READ,
                        Permission.CALENDAR_READ,
                        Permission.DOCUMENT_READ,
                        Permission.COMPLAINT_READ,
                        Permission.COMPLAINT_RECORD,
                        Permission.COMPLAINT_VERIFY,
                        Permission.COMPLAINT_HANDLE,
                        Permission.COMPLAINT_FIGURES,
                        Permission.COMPLAINT_EXPORT,
                        Permission.STANDARD_READ,
                        Permission.FORUM_READ,
                        Permission.SURVEY_ENTER,
                        Permission.SURVEY_READ,
                        Permission.COMMITMENT_READ),
                FAST);
    }

    private void add(Account account, String hash) {
        UserAccount user = new UserAccount(
                account.name(),
                account.displayName(),
                account.name() + "@pendopo.example",
                Texts.INDONESIAN,
                hash,
                clock.instant());
        user.keepPassword();
        em.persist(user);
        Role role = em.createQuery("select r from Role r where r.code = :code", Role.class)
                .setParameter("code", account.role())
                .getSingleResult();
        Long agency = account.agency() == null
                ? null
                : agencies.byCode(account.agency()).id();
        em.persist(new RoleAssignment(user, role, agency, today.get(), null));
    }

    private void client(String name, String displayName, String key, List<String> permissions, int perMinute) {
        ApiClient client = new ApiClient(name, new ApiKey(key), clock.instant());
        client.allow(displayName, permissions, null, perMinute);
        em.persist(client);
    }
}
