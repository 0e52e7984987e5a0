package id.pendopo.domain.complaint;

import id.pendopo.domain.platform.InvalidInputException;
import id.pendopo.domain.platform.TextInput;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What an answer to a question must keep to.
 *
 * @param required whether no report goes in without an answer
 * @param least smallest number, null for none
 * @param most largest number, null for none
 * @param longest characters of a text
 * @param offered keys that may be chosen, in order
 */
public record QuestionRule(
        QuestionKind kind, boolean required, BigDecimal least, BigDecimal most, Integer longest, List<String> offered) {

    /** As many digits as the limits have room for; a sign and a point, no thousands. */
    private static final Pattern NUMBER = Pattern.compile("-?[0-9]{1,12}(\\.[0-9]{1,4})?");

    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2200;

    /**
     * An answer in one form, whatever way it came: text without spaces around it, a number without useless zeros, a day as
     * ISO 8601 writes it, keys in the order they are offered.
     *
     * @param field what a refusal calls it
     * @param given texts as they came; null and empty ones are no answer
     * @return empty if nothing was answered
     * @throws InvalidInputException naming the field
     */
    public List<String> accept(String field, List<String> given) {
        List<String> said = given == null
                ? List.of()
                : given.stream().filter(one -> one != null && !one.isBlank()).toList();
        if (said.size() > 1 && kind != QuestionKind.MULTIPLE_CHOICE) {
            throw new InvalidInputException(field, "complaint.question.one");
        }
        List<String> taken = kind.isChoice()
                ? chosen(field, said)
                : said.stream()
                        .map(one -> value(field, one))
                        .filter(one -> !one.isEmpty())
                        .toList();
        if (taken.isEmpty() && required) {
            throw new InvalidInputException(field, "input.required");
        }
        return taken;
    }

    private String value(String field, String said) {
        return switch (kind) {
            case NUMBER -> number(field, said.strip());
            case DATE -> day(field, said.strip());
            case LONG_TEXT -> text(field, said);
            default -> text(field, said.replaceAll("[\\r\\n\\t]+", " "));
        };
    }

    /** Something one can see, or nothing. */
    private String text(String field, String said) {
        String text = TextInput.optional(field, said, longest);
        try {
            return TextInput.required(field, text, longest);
        } catch (InvalidInputException e) {
            return "";
        }
    }

    private String number(String field, String said) {
        if (!NUMBER.matcher(said).matches()) {
            throw new InvalidInputException(field, "complaint.question.number");
        }
        BigDecimal number = new BigDecimal(said);
        boolean small = least != null && number.compareTo(least) < 0;
        boolean large = most != null && number.compareTo(most) > 0;
        if (small || large) {
            throw least != null && most != null
                    ? new InvalidInputException(field, "complaint.question.between", least, most)
                    : new InvalidInputException(
                            field,
                            small ? "complaint.question.least" : "complaint.question.most",
                            small ? least : most);
        }
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }

    private static String day(String field, String said) {
        try {
            LocalDate day = TextInput.day(said);
            if (day.getYear() >= FIRST_YEAR && day.getYear() <= LAST_YEAR) {
                return day.toString();
            }
        } catch (DateTimeException e) {
            throw new InvalidInputException(field, "complaint.question.day");
        }
        throw new InvalidInputException(field, "complaint.question.day");
    }

    private List<String> chosen(String field, List<String> said) {
        Set<String> keys = new LinkedHashSet<>(said.stream().map(String::strip).toList());
        if (!offered.containsAll(keys)) {
            throw new InvalidInputException(field, "complaint.question.notOffered");
        }
        return offered.stream().filter(keys::contains).toList();
    }
}
