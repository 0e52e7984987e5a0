package id.pendopo.api.platform;

import id.pendopo.domain.platform.InvalidInputException;
import id.pendopo.domain.platform.InvalidInputException.Violation;
import java.util.Map;
import java.util.function.Supplier;

/** Services name wrong fields as the rules call them; the caller must read the names it has sent. */
public final class FieldNames {

    private final Map<String, String> outside;

    public FieldNames(Map<String, String> outside) {
        this.outside = Map.copyOf(outside);
    }

    public <T> T translate(Supplier<T> call) {
        try {
            return call.get();
        } catch (InvalidInputException invalid) {
            throw new InvalidInputException(invalid.violations().stream()
                    .map(wrong -> new Violation(
                            outside.getOrDefault(wrong.field(), wrong.field()), wrong.code(), wrong.arguments()))
                    .toList());
        }
    }
}
