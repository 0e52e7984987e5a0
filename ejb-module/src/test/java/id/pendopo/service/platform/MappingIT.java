package id.pendopo.service.platform;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Resource;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.metamodel.EntityType;
import jakarta.transaction.UserTransaction;
import java.util.Arrays;
import java.util.Set;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

/** Entities as the container sees them. */
@ArquillianTest
class MappingIT {

    @PersistenceContext(unitName = "pendopo")
    private EntityManager em;

    @Resource
    private UserTransaction transaction;

    @Test
    void every_entity_is_woven_so_that_lazy_means_lazy() {
        Set<EntityType<?>> entities = em.getMetamodel().getEntities();
        assertThat(entities).isNotEmpty();
        assertThat(entities).allSatisfy(entity -> assertThat(
                        Arrays.stream(entity.getJavaType().getInterfaces()).map(Class::getSimpleName))
                .as(entity.getName())
                .contains("PersistenceWeaved"));
    }

    @Test
    void every_entity_fits_its_table() throws Exception {
        transaction.begin();
        try {
            for (EntityType<?> entity : em.getMetamodel().getEntities()) {
                assertThat(em.createQuery("select e from " + entity.getName() + " e", entity.getJavaType())
                                .setMaxResults(1)
                                .getResultList())
                        .as(entity.getName())
                        .hasSizeLessThanOrEqualTo(1);
            }
        } finally {
            transaction.rollback();
        }
    }
}
