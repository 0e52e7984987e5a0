package id.pendopo.service.document;

import id.pendopo.domain.document.FileRules;
import id.pendopo.domain.document.StoredFile;
import id.pendopo.domain.identity.Permission;
import id.pendopo.domain.organization.Agency;
import id.pendopo.domain.platform.NotFoundException;
import id.pendopo.service.identity.CurrentCaller;
import id.pendopo.service.organization.Agencies;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The emblem on an agency's letters. */
@Stateless
public class LetterheadLogos {

    @PersistenceContext(unitName = "pendopo")
    private EntityManager em;

    @Inject
    private DocumentStore documents;

    @Inject
    private Agencies agencies;

    @Inject
    private CurrentCaller caller;

    /**
     * Puts a picture, drawn anew, in the place of the present emblem.
     *
     * @param version of the agency the caller has read
     * @param content JPEG or PNG, at most {@link FileRules#PICTURE}; the caller closes it
     * @throws id.pendopo.domain.platform.InvalidInputException for {@code file} if it is no such picture
     * @throws NotFoundException if there is no such agency
     * @throws id.pendopo.domain.platform.StaleVersionException if somebody else has changed the agency since
     * @throws id.pendopo.domain.platform.ForbiddenException if the caller does not manage this agency
     */
    @RolesAllowed(Permission.ORGANIZATION_MANAGE)
    public void replace(String agencyCode, int version, InputStream content, String name, String declaredType) {
        Agency agency = managed(agencyCode, version);
        StoredFile file = documents.store(content, name, declaredType, FileRules.PICTURE);
        documents.claim(List.of(file.uuid()));
        change(agency, file.uuid());
        agencies.saved("logoChanged", agencyCode, Map.of("sha256", file.sha256()));
    }

    /**
     * Takes the emblem off; letters are then printed without.
     *
     * @param version of the agency the caller has read
     * @throws NotFoundException if there is no such agency
     * @throws id.pendopo.domain.platform.StaleVersionException if somebody else has changed the agency since
     * @throws id.pendopo.domain.platform.ForbiddenException if the caller does not manage this agency
     */
    @RolesAllowed(Permission.ORGANIZATION_MANAGE)
    public void remove(String agencyCode, int version) {
        change(managed(agencyCode, version), null);
        agencies.saved("logoRemoved", agencyCode, Map.of());
    }

    /**
     * The emblem as it is printed.
     *
     * @throws NotFoundException if there is no such agency, or it has none
     */
    @RolesAllowed(Permission.SIGNED_IN)
    public FileContent of(String agencyCode) {
        UUID logo = em.createQuery("select a from Agency a where a.code = :code", Agency.class)
                .setParameter("code", agencyCode == null ? "" : agencyCode.replace("\u0000", ""))
                .getResultStream()
                .findFirst()
                .map(agency -> agency.getLetterhead().logo())
                .orElseThrow(() -> new NotFoundException("document.notFound"));
        return documents.content(logo);
    }

    private Agency managed(String code, int version) {
        Agency agency = agencies.require(code);
        caller.get().require(Permission.ORGANIZATION_MANAGE, agency.getId());
        agencies.requireUnchanged(agency, version);
        return agency;
    }

    private void change(Agency agency, UUID logo) {
        UUID former = agency.getLetterhead().logo();
        agency.printLettersWith(agency.getLetterhead().withLogo(logo));
        if (former != null) {
            documents.release(former);
        }
    }
}
