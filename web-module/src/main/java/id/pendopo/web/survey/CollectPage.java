package id.pendopo.web.survey;

import id.pendopo.service.survey.CodeTally;
import id.pendopo.service.survey.DeviceRow;
import id.pendopo.service.survey.SurveyCodes;
import id.pendopo.service.survey.SurveyDevices;
import id.pendopo.service.survey.SurveyTargetRef;
import id.pendopo.service.survey.SurveyTargets;
import id.pendopo.web.platform.WebTexts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import org.omnifaces.util.Faces;

/** How people answer at the counter: what an officer needs for each subject, and the tablets. */
@Named("surveyCollectPage")
@RequestScoped
public class CollectPage {

    @Inject
    private SurveyTargets targets;

    @Inject
    private SurveyDevices devices;

    @Inject
    private SurveyCodes codes;

    private Map<String, CodeTally> tallies;
    private List<SurveyTargetRef> subjects;
    private List<DeviceRow> rows;

    public List<SurveyTargetRef> getSubjects() {
        if (subjects == null) {
            subjects = targets.enterable();
        }
        return subjects;
    }

    /** How many of the codes of a subject were used; empty where none is needed. */
    public String codes(SurveyTargetRef subject) {
        if (tallies == null) {
            tallies = codes.tallies();
        }
        CodeTally tally = tallies.get(subject.code());
        return tally == null ? "" : WebTexts.of(Faces.getLocale()).get("survey.codes.of", tally.used(), tally.issued());
    }

    public List<DeviceRow> getDevices() {
        if (rows == null) {
            rows = devices.list();
        }
        return rows;
    }
}
