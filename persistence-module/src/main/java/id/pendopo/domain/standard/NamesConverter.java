package id.pendopo.domain.standard;

import jakarta.persistence.AttributeConverter;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

/** A few constants as their names between commas, in the order they are declared in. */
abstract class NamesConverter<E extends Enum<E>> implements AttributeConverter<Set<E>, String> {

    private final Class<E> type;

    NamesConverter(Class<E> type) {
        this.type = type;
    }

    @Override
    public String convertToDatabaseColumn(Set<E> constants) {
        return constants == null
                ? ""
                : constants.stream().sorted().map(Enum::name).collect(Collectors.joining(","));
    }

    @Override
    public Set<E> convertToEntityAttribute(String names) {
        EnumSet<E> constants = EnumSet.noneOf(type);
        if (names != null && !names.isEmpty()) {
            Arrays.stream(names.split(","))
                    .map(name -> Enum.valueOf(type, name))
                    .forEach(constants::add);
        }
        return Collections.unmodifiableSet(constants);
    }
}
