package id.pendopo.service.organization;

import id.pendopo.domain.platform.NotFoundException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/**
 * Names and codes of the agencies, from memory: cheap enough to ask for every row of a list. Open to everybody, since
 * which agencies a government has is public (and letters, mails and public pages name them). A change is seen after its
 * commit, on other nodes within half a minute.
 */
@ApplicationScoped
public class AgencyDirectory {

    @Inject
    private OrganizationSnapshots snapshots;

    /** The agencies active today, by name. */
    public List<AgencyRef> active() {
        return snapshots.current().active();
    }

    /**
     * The agency with this code, also a closed one.
     *
     * @throws NotFoundException if there is none
     */
    public AgencyRef byCode(String code) {
        return findByCode(code).orElseThrow(() -> new NotFoundException("organization.agency.unknown"));
    }

    /**
     * The agency with this internal number, also a closed one.
     *
     * @throws NotFoundException if there is none
     */
    public AgencyRef byId(long id) {
        return findById(id).orElseThrow(() -> new NotFoundException("organization.agency.unknown"));
    }

    /** The agency with this code, also a closed one; empty for null or an unknown code. */
    public Optional<AgencyRef> findByCode(String code) {
        return Optional.ofNullable(code)
                .map(known -> snapshots.current().agencyByCode().get(known));
    }

    /** The agency with this internal number, also a closed one; empty for null or an unknown number. */
    public Optional<AgencyRef> findById(Long id) {
        return Optional.ofNullable(id)
                .map(known -> snapshots.current().agencyById().get(known));
    }
}
