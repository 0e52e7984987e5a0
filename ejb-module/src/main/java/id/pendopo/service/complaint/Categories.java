package id.pendopo.service.complaint;

import id.pendopo.domain.identity.Permission;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import java.util.List;

/** Categories of complaints, in two levels; kept in memory for a short while. */
@Stateless
public class Categories {

    /**
     * Active categories, each top category followed by its children.
     */
    @RolesAllowed(Permission.SIGNED_IN)
    public List<CategoryRef> active() {
        throw new UnsupportedOperationException();
    }

    /**
     * All categories, also retired ones.
     */
    @RolesAllowed(Permission.COMPLAINT_CONFIGURE)
    public List<CategoryRef> all() {
        throw new UnsupportedOperationException();
    }

    /**
     * One category by its code, also a retired one; null if there is none.
     */
    @RolesAllowed(Permission.SIGNED_IN)
    public CategoryRef byCode(String code) {
        throw new UnsupportedOperationException();
    }

    /**
     * Makes or changes a category.
     * 
     * @param id null for a new one
     * @param version of the one changed
     */
    @RolesAllowed(Permission.COMPLAINT_CONFIGURE)
    public CategoryRef save(
            Long id,
            int version,
            String code,
            String name,
            String parentCode,
            String agencyCode,
            boolean approval,
            boolean active) {
        throw new UnsupportedOperationException();
    }
}
