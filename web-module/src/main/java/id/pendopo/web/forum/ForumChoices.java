package id.pendopo.web.forum;

import id.pendopo.domain.forum.EditionMode;
import id.pendopo.domain.forum.EditionState;
import id.pendopo.domain.forum.PolicyTopic;
import id.pendopo.domain.forum.SeriesKind;
import id.pendopo.domain.forum.StakeholderElement;
import id.pendopo.domain.survey.Sex;
import id.pendopo.service.complaint.ComplaintReference;
import id.pendopo.service.complaint.ServiceRef;
import id.pendopo.service.forum.EditionDetail;
import id.pendopo.service.organization.AgencyDirectory;
import id.pendopo.service.organization.AgencyRef;
import id.pendopo.web.platform.WebTexts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.model.SelectItem;
import jakarta.faces.model.SelectItemGroup;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.omnifaces.util.Faces;

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

    /**
     * What something that was said can be about: any service in use, those the edition is about first.
     *
     * @param chosen code of the one it is about now, which stays also when it is out of use; null for none
     */
    public List<SelectItem> servicesFor(List<EditionDetail.About> concerned, String chosen) {
        List<String> first = concerned.stream().map(EditionDetail.About::code).toList();
        Map<Boolean, List<SelectItem>> items = services.services().stream()
                .filter(one -> one.active() || one.code().equals(chosen))
                .collect(Collectors.partitioningBy(
                        one -> first.contains(one.code()),
                        Collectors.mapping(
                                one -> new SelectItem(one.code(), one.name() + " · " + one.agencyCode()),
                                Collectors.toList())));
        if (items.get(true).isEmpty()) {
            return items.get(false);
        }
        WebTexts texts = WebTexts.of(Faces.getLocale());
        return List.of(
                new SelectItemGroup(
                        texts.get("forum.services"),
                        null,
                        false,
                        items.get(true).toArray(SelectItem[]::new)),
                new SelectItemGroup(
                        texts.get("forum.input.otherServices"),
                        null,
                        false,
                        items.get(false).toArray(SelectItem[]::new)));
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
