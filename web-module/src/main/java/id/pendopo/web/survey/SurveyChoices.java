package id.pendopo.web.survey;

import id.pendopo.domain.survey.Education;
import id.pendopo.domain.survey.Job;
import id.pendopo.domain.survey.Sex;
import id.pendopo.domain.survey.SurveyMethod;
import id.pendopo.service.complaint.ComplaintReference;
import id.pendopo.service.complaint.ServiceRef;
import id.pendopo.service.organization.AgencyDirectory;
import id.pendopo.service.organization.AgencyRef;
import id.pendopo.service.survey.SurveyPoints;
import id.pendopo.service.survey.SurveyTargetRef;
import id.pendopo.service.survey.SurveyUnits;
import id.pendopo.web.platform.WebTexts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.omnifaces.util.Faces;

/** What forms of surveys offer. */
@Named
@RequestScoped
public class SurveyChoices {

    @Inject
    private AgencyDirectory agencies;

    @Inject
    private ComplaintReference services;

    @Inject
    private SurveyUnits units;

    @Inject
    private SurveyPoints points;

    public List<SelectItem> getSexes() {
        return items(Sex.values());
    }

    public List<SelectItem> getEducations() {
        return items(Education.values());
    }

    public List<SelectItem> getJobs() {
        return items(Job.values());
    }

    public List<SelectItem> getMethods() {
        return items(SurveyMethod.values());
    }

    public List<SelectItem> getAgencies() {
        return agencies.active().stream()
                .map(agency -> new SelectItem(agency.code(), agency.name()))
                .toList();
    }

    /**
     * Services of an agency that are in use.
     *
     * @param known code of one that is offered in any case; null for none
     */
    public List<SelectItem> services(String agencyCode, String known) {
        return services.services().stream()
                .filter(service -> service.agencyCode().equals(agencyCode) && service.active()
                        || service.code().equals(known))
                .map(service -> new SelectItem(service.code(), service.name()))
                .toList();
    }

    /** Null for none. */
    public String serviceCode(Long id) {
        return services.services().stream()
                .filter(service -> id != null && service.id() == id)
                .map(ServiceRef::code)
                .findFirst()
                .orElse(null);
    }

    /** Empty for none. */
    public String serviceName(Long id) {
        return services.services().stream()
                .filter(service -> id != null && service.id() == id)
                .map(ServiceRef::name)
                .findFirst()
                .orElse("");
    }

    /**
     * Units of an agency that are in use.
     *
     * @param known code of one that is offered in any case; null for none
     */
    public List<SelectItem> units(String agencyCode, String known) {
        return units.of(agencyCode, known).stream()
                .map(unit -> new SelectItem(unit.code(), unit.name()))
                .toList();
    }

    /** Null for none. */
    public String unitCode(Long id) {
        return id == null ? null : units.named(List.of(id)).get(id).code();
    }

    /**
     * Service points in use where a service is offered; without one those where the agency sits.
     *
     * @param edited keeps the point it has as long as it keeps its service; null for none
     */
    public List<SelectItem> points(String agencyCode, String serviceCode, SurveyTargetRef edited) {
        boolean stays = edited != null
                && edited.point() != null
                && Objects.equals(serviceCode, serviceCode(edited.serviceId()));
        return points.of(agencyCode, serviceCode, stays ? edited.point().code() : null).stream()
                .map(point -> new SelectItem(point.code(), point.name()))
                .toList();
    }

    public String agencyCode(long id) {
        return agencies.findById(id).map(AgencyRef::code).orElse(null);
    }

    public String agencyName(long id) {
        return agencies.findById(id).map(AgencyRef::name).orElse("");
    }

    private static List<SelectItem> items(Enum<?>[] constants) {
        WebTexts texts = WebTexts.of(Faces.getLocale());
        return Arrays.stream(constants)
                .map(constant -> new SelectItem(constant, texts.label(constant)))
                .toList();
    }
}
