package id.pendopo.service.survey;

import id.pendopo.domain.platform.Secrets;
import id.pendopo.domain.survey.ResponseChannel;
import id.pendopo.domain.survey.SurveyTally;
import id.pendopo.domain.survey.Suspicion;
import id.pendopo.service.platform.Database;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Keeps many answers of one subject at once. A form number that came before makes an answer suspicious, and so does a row that
 * an earlier file had: of rows that say the same the second of this file is compared with the second of that one, since many
 * people give the same marks.
 */
@ApplicationScoped
class AnswerBatch {

    private static final int DAYS_OF_TRACES = 400;

    @Inject
    private Database database;

    @Inject
    private SurveyCounters counters;

    @Inject
    private Secrets secrets;

    /** How many of these would look suspicious. */
    int known(long target, List<AnswerRows.Answer> answers) {
        List<byte[]> prints = prints(target, answers);
        Set<String> before = new HashSet<>(database.list(
                "select print from survey_trace where print = any(?)",
                row -> HexFormat.of().formatHex(row.getBytes(1)),
                (Object) prints.toArray(byte[][]::new)));
        return count(suspects(prints, before));
    }

    /**
     * Keeps them, the counters last.
     *
     * @return how many look suspicious
     */
    int take(SurveyRows.Asked asked, List<AnswerRows.Answer> answers, LocalDate today) {
        long target = asked.target().id();
        List<byte[]> prints = prints(target, answers);
        Set<String> before = new HashSet<>(database.list(
                """
                insert into survey_trace as t (print, times, kept_until)
                select distinct p, 1, ?::date from unnest(?::bytea[]) as p order by p
                on conflict (print) do update set times = t.times + 1
                returning print, times""",
                row -> row.getInt(2) > 1 ? HexFormat.of().formatHex(row.getBytes(1)) : "",
                today.plusDays(DAYS_OF_TRACES),
                prints.toArray(byte[][]::new)));
        boolean[] suspect = suspects(prints, before);
        int elements = answers.get(0).marks().size();
        SurveyTally plain = new SurveyTally(elements);
        SurveyTally apart = new SurveyTally(elements);
        for (int i = 0; i < answers.size(); i++) {
            AnswerRows.Answer answer = answers.get(i);
            keep(target, answer, suspect[i]);
            (suspect[i] ? apart : plain).add(answer.marks(), answer.profile());
        }
        if (plain.respondents() > 0) {
            counters.add(target, false, plain);
        }
        if (apart.respondents() > 0) {
            counters.add(target, true, apart);
        }
        return count(suspect);
    }

    /** What is remembered of each: its form number if it has one, else what it says and the how manieth it is. */
    private List<byte[]> prints(long target, List<AnswerRows.Answer> answers) {
        Map<String, Integer> times = new HashMap<>();
        List<byte[]> prints = new ArrayList<>();
        for (AnswerRows.Answer answer : answers) {
            prints.add(
                    answer.sheet().isEmpty()
                            ? secrets.keyedHash(
                                    "survey.row",
                                    target + "|" + answer.content() + "|"
                                            + times.merge(answer.content(), 1, Integer::sum))
                            : secrets.keyedHash("survey.sheet", target + "|" + answer.sheet()));
        }
        return prints;
    }

    private static boolean[] suspects(List<byte[]> prints, Set<String> before) {
        Set<String> seen = new HashSet<>(before);
        boolean[] suspects = new boolean[prints.size()];
        for (int i = 0; i < suspects.length; i++) {
            suspects[i] = !seen.add(HexFormat.of().formatHex(prints.get(i)));
        }
        return suspects;
    }

    private static int count(boolean[] suspects) {
        int count = 0;
        for (boolean suspect : suspects) {
            count += suspect ? 1 : 0;
        }
        return count;
    }

    private void keep(long target, AnswerRows.Answer answer, boolean suspect) {
        AnswerFiling.keep(
                database,
                target,
                answer.day(),
                ResponseChannel.IMPORT,
                answer.marks(),
                answer.profile(),
                suspect ? Suspicion.bits(Set.of(Suspicion.DUPLICATE)) : 0,
                answer.comment(),
                answer.given());
    }
}
