package id.pendopo.service.survey;

import id.pendopo.domain.survey.SatisfactionIndex;
import id.pendopo.domain.survey.SurveyState;
import id.pendopo.service.organization.AgencyDirectory;
import id.pendopo.service.platform.Today;
import id.pendopo.service.standard.ServiceIndexes;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The index of each service in the latest published survey that asked about it: the answers of all its counters, pooled. */
@ApplicationScoped
public class PublishedIndexes implements ServiceIndexes {

    /** Older surveys say nothing about a service as it is. */
    private static final int YEARS = 3;

    @Inject
    private SurveyRows rows;

    @Inject
    private Questionnaires questionnaires;

    @Inject
    private AgencyDirectory agencies;

    @Inject
    private Today today;

    @Override
    public Map<Long, Published> published() {
        LocalDate oldest = today.get().minusYears(YEARS);
        Map<Long, Published> found = new HashMap<>();
        rows.periods().stream()
                .filter(period -> period.state() == SurveyState.PUBLISHED
                        && !period.endsOn().isBefore(oldest))
                .forEach(period -> read(period).forEach(found::putIfAbsent));
        return found;
    }

    private Map<Long, Published> read(SurveyPeriodRef period) {
        Map<Long, List<SurveyTargetRef>> byService = rows.targets(period.id()).stream()
                .filter(target -> target.serviceId() != null)
                .collect(Collectors.groupingBy(SurveyTargetRef::serviceId));
        Questionnaire questionnaire = questionnaires.of(period);
        SurveyMath math = new SurveyMath(
                period,
                questionnaire,
                rows.counts(period.id(), questionnaire.elements().size()),
                agencies::byId);
        Map<Long, Published> found = new HashMap<>();
        byService.forEach((service, own) -> {
            SatisfactionIndex index = math.index(own);
            if (index != null) {
                found.put(service, new Published(index.value(), index.grade(), period.name()));
            }
        });
        return found;
    }
}
