package id.pendopo.service.survey;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** Questionnaires from memory. One that changes counts up, so what is remembered is never out of date. */
@ApplicationScoped
public class Questionnaires {

    private static final int MOST = 200;

    private record Key(long period, int questionnaire) {}

    private final Map<Key, Questionnaire> known = Collections.synchronizedMap(new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Key, Questionnaire> eldest) {
            return size() > MOST;
        }
    });

    @Inject
    private SurveyRows rows;

    /** What is asked in the period; only for periods as they were committed. */
    public Questionnaire of(SurveyPeriodRef period) {
        Key key = new Key(period.id(), period.questionnaire());
        Questionnaire found = known.get(key);
        if (found == null) {
            found = rows.questionnaire(period.id(), period.method());
            if (!period.isDraft()) {
                known.put(key, found);
            }
        }
        return found;
    }
}
