package id.pendopo.web.survey;

import id.pendopo.domain.survey.Education;
import id.pendopo.domain.survey.Job;
import id.pendopo.domain.survey.Sex;
import id.pendopo.domain.survey.SurveyMethod;
import id.pendopo.service.organization.AgencyDirectory;
import id.pendopo.service.organization.AgencyRef;
import id.pendopo.web.platform.WebTexts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import org.omnifaces.util.Faces;

/** What forms of surveys offer. */
@Named
@RequestScoped
public class SurveyChoices {

    @Inject
    private AgencyDirectory agencies;

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
