package id.pendopo.domain.standard;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

/** A few constants kept as their names between commas, in the order they are declared in. */
final class Names {

    private Names() {}

    static String of(Set<? extends Enum<?>> constants) {
        return constants.stream().sorted().map(Enum::name).collect(Collectors.joining(","));
    }

    static <E extends Enum<E>> Set<E> read(Class<E> type, String names) {
        EnumSet<E> constants = EnumSet.noneOf(type);
        if (!names.isEmpty()) {
            Arrays.stream(names.split(","))
                    .map(name -> Enum.valueOf(type, name))
                    .forEach(constants::add);
        }
        return Collections.unmodifiableSet(constants);
    }
}
