package id.pendopo.web.survey;

import id.pendopo.service.survey.CodeTally;
import id.pendopo.service.survey.DeviceRow;
import id.pendopo.service.survey.SurveyCodes;
import id.pendopo.service.survey.SurveyDevices;
import id.pendopo.service.survey.SurveyPointRef;
import id.pendopo.service.survey.SurveyProgress;
import id.pendopo.service.survey.SurveyTargetRef;
import id.pendopo.service.survey.SurveyTargets;
import id.pendopo.web.platform.Formats;
import id.pendopo.web.platform.WebTexts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
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

    @Inject
    private SurveyProgress progress;

    private Map<String, CodeTally> tallies;
    private Map<String, SurveyProgress.Collected> collected;
    private List<SurveyTargetRef> subjects;
    private List<DeviceRow> rows;

    public List<SurveyTargetRef> getSubjects() {
        if (subjects == null) {
            subjects = targets.enterable();
        }
        return subjects;
    }

    /** The service points where people are asked about any of them, by name. */
    public List<SurveyPointRef> getPoints() {
        return getSubjects().stream()
                .map(SurveyTargetRef::point)
                .filter(Objects::nonNull)
                .distinct()
                .sorted(Comparator.comparing(SurveyPointRef::name, String.CASE_INSENSITIVE_ORDER))
                .toList();
    }

    /** Names of what the officer's agencies ask about at a service point. */
    public String askedAt(SurveyPointRef point) {
        return getSubjects().stream()
                .filter(subject -> point.equals(subject.point()))
                .map(SurveyTargetRef::title)
                .collect(Collectors.joining(", "));
    }

    /** How many of the codes of a subject were used; empty where none is needed. */
    public String codes(SurveyTargetRef subject) {
        if (tallies == null) {
            tallies = codes.tallies();
        }
        CodeTally tally = tallies.get(subject.code());
        return tally == null ? "" : WebTexts.of(Faces.getLocale()).get("survey.codes.of", tally.used(), tally.issued());
    }

    /** How many answered about a subject, and how many it takes. */
    public SurveyProgress.Collected collected(SurveyTargetRef subject) {
        if (collected == null) {
            collected = progress.enterable();
        }
        return collected.get(subject.code());
    }

    /** The same in words: {@code 49 dari 169}. */
    public String sample(SurveyTargetRef subject) {
        SurveyProgress.Collected so = collected(subject);
        Locale locale = Faces.getLocale();
        String many = Formats.number(so == null ? 0 : so.respondents(), locale);
        return so == null || so.needed() == null
                ? many
                : WebTexts.of(locale).get("survey.results.sample.of", many, Formats.number(so.needed(), locale));
    }

    public List<DeviceRow> getDevices() {
        if (rows == null) {
            rows = devices.list();
        }
        return rows;
    }
}
