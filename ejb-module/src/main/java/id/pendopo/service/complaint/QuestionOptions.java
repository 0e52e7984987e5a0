package id.pendopo.service.complaint;

import id.pendopo.domain.complaint.ComplaintLimits;
import id.pendopo.domain.complaint.Question;
import id.pendopo.domain.platform.InvalidInputException;
import id.pendopo.domain.platform.TextInput;
import id.pendopo.service.platform.Database;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** What may be chosen for questions. Each has a key, made of its first name, which stays; none is ever removed. */
@ApplicationScoped
public class QuestionOptions {

    private static final int LONGEST_KEY = 40;
    private static final String FIELD = "options";

    @Inject
    private Database database;

    /** All of all questions, by the number of the question, in order. */
    Map<Long, List<QuestionOption>> all() {
        record Found(long question, QuestionOption option) {}
        Map<Long, List<QuestionOption>> options = new LinkedHashMap<>();
        database.list(
                        "select question_id, key, name, name_en, active from complaint_question_option"
                                + " order by question_id, place, key",
                        row -> new Found(
                                row.getLong("question_id"),
                                new QuestionOption(
                                        row.getString("key"),
                                        row.getString("name"),
                                        row.getString("name_en"),
                                        row.getBoolean("active"))))
                .forEach(found -> options.computeIfAbsent(found.question(), number -> new ArrayList<>())
                        .add(found.option()));
        return options;
    }

    /**
     * Keeps what may be chosen.
     *
     * @param wanted in order; those without a name are left out unless they have a key. Kept ones that are not among them
     *     are no longer offered.
     * @param asked whether the question is in use, and so needs something to choose from
     * @throws InvalidInputException for {@code options}
     */
    void keep(Question question, List<QuestionOption> wanted, boolean asked) {
        if (!question.kind().isChoice()) {
            return;
        }
        List<QuestionOption> kept = all().getOrDefault(question.getId(), List.of());
        List<QuestionOption> options = tidy(wanted, kept, asked);
        int place = 0;
        for (QuestionOption option : options) {
            place++;
            database.update(
                    """
                    insert into complaint_question_option (question_id, key, name, name_en, place, active)
                    values (?, ?, ?, ?, ?, ?)
                    on conflict (question_id, key) do update set name = excluded.name, name_en = excluded.name_en,
                        place = excluded.place, active = excluded.active""",
                    question.getId(),
                    option.key(),
                    option.name(),
                    option.englishName(),
                    place,
                    option.active());
        }
    }

    /**
     * What may be chosen, each with a key: that of what was kept, or one made of its name.
     *
     * @param wanted in order; null for none
     * @param kept those that are not wanted any more come last and are no longer offered
     * @param asked whether there must be something to choose from
     * @throws InvalidInputException for {@code options}
     */
    public static List<QuestionOption> tidy(List<QuestionOption> wanted, List<QuestionOption> kept, boolean asked) {
        List<QuestionOption> options = checked(wanted == null ? List.of() : wanted, kept);
        if (asked && options.stream().noneMatch(QuestionOption::active)) {
            throw new InvalidInputException(FIELD, "complaint.question.noOptions");
        }
        if (options.size() > ComplaintLimits.QUESTION_OPTIONS) {
            throw new InvalidInputException(
                    FIELD, "complaint.question.tooManyOptions", ComplaintLimits.QUESTION_OPTIONS);
        }
        return options;
    }

    private static List<QuestionOption> checked(List<QuestionOption> wanted, List<QuestionOption> kept) {
        Map<String, QuestionOption> missing = new LinkedHashMap<>();
        kept.forEach(option -> missing.put(option.key(), option));
        Set<String> keys = new HashSet<>(missing.keySet());
        Set<String> names = new HashSet<>();
        List<QuestionOption> options = new ArrayList<>();
        for (QuestionOption option : wanted) {
            boolean known = option.key() != null && missing.remove(option.key()) != null;
            String name = TextInput.optional(FIELD, option.name(), ComplaintLimits.OPTION_NAME);
            if (name.isEmpty() && !known) {
                continue;
            }
            name = TextInput.required(FIELD, name, ComplaintLimits.OPTION_NAME);
            // One that is no longer offered may have had the same name.
            if (option.active() && !names.add(name.toLowerCase(Locale.ROOT))) {
                throw new InvalidInputException(FIELD, "complaint.question.sameOption", name);
            }
            String english = TextInput.optional(FIELD, option.englishName(), ComplaintLimits.OPTION_NAME);
            options.add(new QuestionOption(
                    known ? option.key() : key(name, keys), name, english.isEmpty() ? null : english, option.active()));
        }
        missing.values()
                .forEach(gone -> options.add(new QuestionOption(gone.key(), gone.name(), gone.englishName(), false)));
        return options;
    }

    /** A key nothing else has: the name in plain letters. */
    private static String key(String name, Set<String> taken) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFD)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-+|-+$", "");
        String base = plain.isEmpty() ? "pilihan" : plain;
        String key = cut(base, LONGEST_KEY);
        for (int i = 2; !taken.add(key); i++) {
            key = cut(base, LONGEST_KEY - 3) + "-" + i;
        }
        return key;
    }

    private static String cut(String key, int most) {
        return key.length() <= most ? key : key.substring(0, most).replaceAll("-+$", "");
    }
}
