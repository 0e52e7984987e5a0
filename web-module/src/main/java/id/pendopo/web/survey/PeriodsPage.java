package id.pendopo.web.survey;

import id.pendopo.service.survey.SurveyPeriodRef;
import id.pendopo.service.survey.SurveyPeriods;
import id.pendopo.web.platform.OnceToken;
import id.pendopo.web.platform.WebTexts;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.util.List;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;

/** Survey periods, and the form for a new one. */
@Named("surveyPeriodsPage")
@ViewScoped
public class PeriodsPage implements Serializable {

    private static final long serialVersionUID = 1;

    @Inject
    private SurveyPeriods periods;

    @Inject
    private OnceToken once;

    @Inject
    private HttpServletRequest request;

    private transient List<SurveyPeriodRef> all;
    private final PeriodFields fields = new PeriodFields();
    private boolean editing;

    public void open() {
        editing = request.getParameter("new") != null;
    }

    public String create() {
        return once.run(() -> {
            String code = periods.create(fields.form());
            Messages.addFlashGlobalInfo(WebTexts.of(Faces.getLocale()).get("survey.period.made"));
            return PeriodPage.HERE + code;
        });
    }

    public List<SurveyPeriodRef> getAll() {
        if (all == null) {
            all = periods.all();
        }
        return all;
    }

    public PeriodFields getFields() {
        return fields;
    }

    public boolean isEditing() {
        return editing;
    }
}
