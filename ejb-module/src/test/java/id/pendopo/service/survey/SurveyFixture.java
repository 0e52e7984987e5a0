package id.pendopo.service.survey;

import id.pendopo.domain.identity.Caller;
import id.pendopo.domain.identity.Permission;
import id.pendopo.domain.survey.Profile;
import id.pendopo.domain.survey.StandardElement;
import id.pendopo.domain.survey.SurveyMethod;
import id.pendopo.service.identity.CallerFixture;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Periods of their own for tests, and answers to them. */
@ApplicationScoped
public class SurveyFixture {

    static final Caller BUREAU = CallerFixture.user(
            1L, "organisasi", Permission.SURVEY_GOVERN, Permission.SURVEY_READ, Permission.SURVEY_ENTER);

    @Inject
    private SurveyPeriods periods;

    @Inject
    private SurveyTargets targets;

    @Inject
    private AnswerEntry entry;

    @Inject
    private CallerFixture callers;

    /** An open period that nobody has answered. */
    String period(String name) {
        String code = name + "-" + UUID.randomUUID().toString().substring(0, 8);
        LocalDate today = LocalDate.now();
        return callers.as(BUREAU, () -> {
            periods.create(new PeriodForm(
                    code,
                    "Survei " + code,
                    SurveyMethod.PERMENPANRB_14_2017,
                    today.minusDays(30),
                    today.plusDays(30),
                    null,
                    null));
            targets.save(code, null, 0, new TargetForm("SETWAN", "Pembuka", null, true, null));
            periods.open(code, periods.find(code).version());
            return code;
        });
    }

    String target(String period, String agency, String name) {
        return callers.as(BUREAU, () -> targets.save(period, null, 0, new TargetForm(agency, name, null, true, null)));
    }

    /** @param digits the marks in the order of the elements, 0 for one left out */
    void answer(String target, String digits, Profile profile, String comment) {
        Map<String, Integer> marks = new LinkedHashMap<>();
        List<StandardElement> elements = StandardElement.of(SurveyMethod.PERMENPANRB_14_2017);
        for (int i = 0; i < digits.length(); i++) {
            if (digits.charAt(i) != '0') {
                marks.put(elements.get(i).name(), digits.charAt(i) - '0');
            }
        }
        callers.as(
                BUREAU,
                () -> entry.enter(
                        new NewAnswer(target, marks, profile, comment, null, null),
                        UUID.randomUUID().toString()));
    }
}
