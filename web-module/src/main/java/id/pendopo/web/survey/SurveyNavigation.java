package id.pendopo.web.survey;

import id.pendopo.domain.identity.Permission;
import id.pendopo.web.shell.NavigationEntry;
import id.pendopo.web.shell.NavigationSection;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;

/** Where people who work with surveys go. */
@ApplicationScoped
public class SurveyNavigation implements NavigationSection {

    private static final String RESULTS = "/survey/results.xhtml";
    private static final String COLLECT = "/survey/collect.xhtml";
    private static final String PERIODS = "/survey/periods.xhtml";

    @Override
    public int order() {
        return 300;
    }

    @Override
    public String title() {
        return "survey.nav.section";
    }

    @Override
    public Map<String, List<String>> belonging() {
        return Map.of(
                "/survey/plan.xhtml", List.of(RESULTS),
                "/survey/comments.xhtml", List.of(RESULTS),
                "/survey/answers.xhtml", List.of(RESULTS),
                "/survey/device.xhtml", List.of(COLLECT),
                "/survey/codes.xhtml", List.of(COLLECT),
                "/survey/import.xhtml", List.of(COLLECT),
                "/survey/period.xhtml", List.of(PERIODS),
                "/survey/questions.xhtml", List.of(PERIODS),
                "/survey/question.xhtml", List.of(PERIODS));
    }

    @Override
    public List<NavigationEntry> entries() {
        return List.of(
                new NavigationEntry("survey.nav.results", "chart-line", RESULTS, Permission.SURVEY_READ),
                new NavigationEntry("survey.nav.enter", "file-edit", "/survey/enter.xhtml", Permission.SURVEY_ENTER),
                new NavigationEntry("survey.nav.collect", "tablet", COLLECT, Permission.SURVEY_ENTER),
                new NavigationEntry("survey.nav.periods", "calendar", PERIODS, Permission.SURVEY_GOVERN));
    }
}
