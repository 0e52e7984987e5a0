package id.pendopo.web.survey;

import id.pendopo.domain.identity.Permission;
import id.pendopo.service.identity.CurrentCaller;
import id.pendopo.service.survey.ServiceResults;
import id.pendopo.service.survey.ServiceResults.Latest;
import id.pendopo.web.platform.Formats;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.omnifaces.util.Faces;

/** How satisfied the users of a service are, for the service's page. */
@Named("serviceSatisfaction")
@RequestScoped
public class ServiceSatisfaction {

    @Inject
    private ServiceResults results;

    @Inject
    private CurrentCaller caller;

    private boolean asked;
    private Latest latest;

    /** Whether the caller reads results of surveys at all. */
    public boolean isShown() {
        return caller.get().has(Permission.SURVEY_READ);
    }

    /** The latest result; null if there is none. */
    public Latest of(String service) {
        if (!asked) {
            asked = true;
            latest = results.latest(service).orElse(null);
        }
        return latest;
    }

    /** How many people it is made of. */
    public String respondents(String service) {
        return Formats.number(of(service).line().respondents(), Faces.getLocale());
    }
}
