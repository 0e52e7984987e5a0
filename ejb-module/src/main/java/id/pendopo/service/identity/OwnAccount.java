package id.pendopo.service.identity;

import id.pendopo.domain.identity.UserAccount;
import id.pendopo.domain.platform.NotFoundException;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;

/** The account of the person who calls. */
@Stateless
@PermitAll
public class OwnAccount {

    @PersistenceContext(unitName = "pendopo")
    private EntityManager em;

    @Inject
    private CurrentCaller currentCaller;

    /** @throws NotFoundException if the caller is no person */
    public UserAccount account() {
        if (!currentCaller.get().isUser()) {
            throw new NotFoundException("identity.user.notFound");
        }
        UserAccount account = em.find(UserAccount.class, currentCaller.get().id(), LockModeType.PESSIMISTIC_WRITE);
        if (account == null) {
            throw new NotFoundException("identity.user.notFound");
        }
        return account;
    }
}
