package id.pendopo.service.survey;

import id.pendopo.domain.platform.InvalidInputException;
import id.pendopo.domain.platform.InvalidInputException.Violation;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Holds what was answered to the own questions of a period against the questions. */
final class OwnAnswers {

    static final String FIELD = "questions.";

    /** Longer names of fields are not ours. */
    private static final int LONGEST_CODE = 40;

    private OwnAnswers() {}

    /**
     * What was answered, in the order of the questions.
     *
     * @param given texts by the code of the question
     * @param strict whether a required question must be answered
     * @param wrong gets what is wrong, field by field: {@code questions.<code>}
     */
    static List<GivenValue> check(
            List<OwnQuestion> questions, Map<String, List<String>> given, boolean strict, List<Violation> wrong) {
        List<GivenValue> values = new ArrayList<>();
        for (OwnQuestion question : questions) {
            try {
                List<String> taken = question.rule(strict && question.required())
                        .accept(FIELD + question.code(), given.get(question.code()));
                if (!taken.isEmpty()) {
                    values.add(new GivenValue(question.id(), String.join("\n", taken)));
                }
            } catch (InvalidInputException e) {
                wrong.addAll(e.violations());
            }
        }
        given.keySet().stream()
                .filter(code -> questions.stream().noneMatch(one -> one.code().equals(code)))
                .forEach(code -> wrong.add(new Violation(FIELD + plain(code), "survey.question.notAsked")));
        return values;
    }

    /**
     * What a cell of a file says to a question, as {@link #check} takes it. What may be chosen is found by its key, its
     * name in either language, or its number among the choices; several are parted by a semicolon or a comma.
     */
    static List<String> cell(OwnQuestion question, String cell) {
        if (cell.isEmpty() || "-".equals(cell)) {
            return List.of();
        }
        return switch (question.kind()) {
            case SINGLE_CHOICE -> List.of(key(question, cell));
            case MULTIPLE_CHOICE -> several(question, cell);
            case NUMBER -> List.of(cell.replace(',', '.'));
            default -> List.of(cell);
        };
    }

    private static List<String> several(OwnQuestion question, String cell) {
        if (question.offered().stream().anyMatch(one -> one.key().equals(key(question, cell)))) {
            return List.of(key(question, cell));
        }
        String parting = cell.contains(";") || cell.contains("\n") ? "[;\\n]" : "[,]";
        return Stream.of(cell.split(parting))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .map(part -> key(question, part))
                .toList();
    }

    private static String key(OwnQuestion question, String said) {
        String bare = said.strip();
        for (int i = 0; i < question.offered().size(); i++) {
            var option = question.offered().get(i);
            if (bare.equalsIgnoreCase(option.key())
                    || bare.equalsIgnoreCase(option.name())
                    || bare.equalsIgnoreCase(option.englishName())) {
                return option.key();
            }
        }
        boolean number = bare.matches("[1-9][0-9]?")
                && Integer.parseInt(bare) <= question.offered().size();
        return number ? question.offered().get(Integer.parseInt(bare) - 1).key() : bare;
    }

    private static String plain(String code) {
        String cut = code.length() > LONGEST_CODE ? code.substring(0, LONGEST_CODE) + "…" : code;
        return cut.replaceAll("[^\\p{Alnum}…_-]", "?");
    }
}
