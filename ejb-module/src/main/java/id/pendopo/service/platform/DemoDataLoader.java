package id.pendopo.service.platform;

import id.pendopo.domain.platform.Texts;
import id.pendopo.service.identity.RunAs;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.UserTransaction;
import java.util.Comparator;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Fills an empty database with demonstration data when {@code pendopo.demo} is true. Several nodes may start at once: the
 * first one loads, the others wait for it.
 */
@Startup
@Singleton
@DependsOn({"SchemaMigration", "AuditSealing"})
@TransactionManagement(TransactionManagementType.BEAN)
public class DemoDataLoader {

    private static final System.Logger LOG = System.getLogger(DemoDataLoader.class.getName());
    private static final int SECONDS = 600;
    private static final long LOCK = 7_026_001;

    @Inject
    @Any
    private Instance<DemoData> all;

    @Inject
    private RunAs runAs;

    @Inject
    @ConfigProperty(name = "pendopo.demo", defaultValue = "false")
    private boolean demo;

    @PersistenceContext(unitName = "pendopo")
    private EntityManager em;

    @Resource
    private UserTransaction transaction;

    @PostConstruct
    void load() {
        if (!demo) {
            return;
        }
        List<DemoData> inOrder = all.stream()
                .sorted(Comparator.comparingInt(data -> Texts.CAPABILITIES.indexOf(data.capability())))
                .toList();
        for (DemoData data : inOrder) {
            runAs.system(() -> once(data));
        }
    }

    private Void once(DemoData data) throws Exception {
        String what = data.capability();
        transaction.setTransactionTimeout(SECONDS);
        transaction.begin();
        boolean done = false;
        try {
            em.createNativeQuery("select pg_advisory_xact_lock(" + LOCK + ")").getSingleResult();
            boolean missing = em.createNativeQuery("select 1 from demo where what = ?")
                    .setParameter(1, what)
                    .getResultList()
                    .isEmpty();
            if (missing) {
                data.load();
                em.createNativeQuery("insert into demo (what) values (?)")
                        .setParameter(1, what)
                        .executeUpdate();
                LOG.log(System.Logger.Level.INFO, "Demonstration data loaded: {0}", what);
            }
            transaction.commit();
            done = true;
        } finally {
            if (!done) {
                transaction.rollback();
            }
        }
        return null;
    }
}
