package id.pendopo.domain.platform;

import java.util.List;

/** One or more fields hold something that cannot be accepted. Each violation names its field and a text key. */
public class InvalidInputException extends PendopoException {

    /**
     * @param field path of the field as the caller knows it, e.g. {@code reporter.phone}
     * @param code key of the text ({@code error.<code>})
     * @param arguments values that fill the text
     */
    public record Violation(String field, String code, Object... arguments) {}

    private final transient List<Violation> violations;

    public InvalidInputException(List<Violation> violations) {
        super("input.invalid");
        this.violations = List.copyOf(violations);
    }

    public InvalidInputException(String field, String code, Object... arguments) {
        this(List.of(new Violation(field, code, arguments)));
    }

    public List<Violation> violations() {
        return violations == null ? List.of() : violations;
    }

    /** The same for fields of one line of many: {@code name} of the second is {@code name-2}. */
    public InvalidInputException numbered(int line) {
        return new InvalidInputException(violations().stream()
                .map(wrong -> new Violation(wrong.field() + "-" + line, wrong.code(), wrong.arguments()))
                .toList());
    }

    @Override
    public int status() {
        return 400;
    }
}
