package id.pendopo.web.forum;

import id.pendopo.domain.forum.EditionMode;
import id.pendopo.domain.forum.EditionState;
import id.pendopo.domain.forum.PolicyTopic;
import id.pendopo.domain.forum.SeriesKind;
import id.pendopo.domain.forum.StakeholderElement;
import id.pendopo.domain.survey.Sex;
import id.pendopo.service.complaint.ComplaintReference;
import id.pendopo.service.complaint.ServiceRef;
import id.pendopo.service.organization.AgencyDirectory;
import id.pendopo.service.organization.AgencyRef;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** What the selects of the pages about forums offer; all of it is in memory. */
@Named
@ApplicationScoped
public class ForumChoices {

    @Inject
    private AgencyDirectory agencies;

    @Inject
    private ComplaintReference services;

    /** Services of the registry that are in use. */
    public List<ServiceRef> getServices() {
        return services.services().stream().filter(ServiceRef::active).toList();
    }

    public List<AgencyRef> getAgencies() {
        return agencies.active();
    }

    public List<SeriesKind> getKinds() {
        return List.of(SeriesKind.values());
    }

    public List<EditionState> getStates() {
        return List.of(EditionState.values());
    }

    public List<EditionMode> getModes() {
        return List.of(EditionMode.values());
    }

    public List<StakeholderElement> getElements() {
        return List.of(StakeholderElement.values());
    }

    public List<Sex> getSexes() {
        return List.of(Sex.values());
    }

    public List<PolicyTopic> getTopics() {
        return List.of(PolicyTopic.values());
    }
}
