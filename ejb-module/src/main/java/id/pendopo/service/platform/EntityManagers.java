package id.pendopo.service.platform;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/**
 * The entity manager for beans that are no enterprise beans: those do not get it injected in both packagings. It follows
 * the transaction of whoever uses it.
 */
@Stateless
@PermitAll
public class EntityManagers {

    @PersistenceContext(unitName = "pendopo")
    private EntityManager em;

    @Produces
    @Dependent
    public EntityManager entityManager() {
        return em;
    }
}
