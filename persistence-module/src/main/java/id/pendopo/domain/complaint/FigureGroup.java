package id.pendopo.domain.complaint;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Marks that are counted together, because a figure says them as one number. No complaint has two marks of a group. */
public enum FigureGroup {
    /** Not over yet. */
    OPEN(ComplaintState.open().stream().map(FigureMark::of)),
    /** Answered within the time for its kind. */
    RESOLVED_IN_TIME(resolved(true)),
    RESOLVED_LATE(resolved(false)),
    /** Rated by the reporter, whatever the stars. */
    RATED(Stream.of(1, 2, 3, 4, 5).map(FigureMark::rated)),
    REASSIGNED(Stream.of(FigureMark.REASSIGNED_ONCE, FigureMark.REASSIGNED_TWICE, FigureMark.REASSIGNED_OFTEN));

    private final Set<FigureMark> marks;

    FigureGroup(Stream<FigureMark> marks) {
        this.marks = marks.collect(Collectors.toUnmodifiableSet());
    }

    private static Stream<FigureMark> resolved(boolean inTime) {
        return Stream.concat(
                Arrays.stream(ComplaintClass.values()).map(type -> FigureMark.resolved(inTime, type, false)),
                Stream.of(FigureMark.resolved(inTime, ComplaintClass.COMPLAINT, true)));
    }

    public Set<FigureMark> marks() {
        return marks;
    }

    /** Every name a figure can be asked for by: those of the marks and those of the groups. */
    public static List<String> names() {
        return Stream.concat(Arrays.stream(FigureMark.values()), Arrays.stream(values()))
                .map(Enum::name)
                .toList();
    }

    /** The mark or the group of that name; null if there is none. */
    public static Enum<?> named(String name) {
        return Stream.<Enum<?>>concat(Arrays.stream(values()), Arrays.stream(FigureMark.values()))
                .filter(constant -> constant.name().equals(name))
                .findFirst()
                .orElse(null);
    }

    /** @param figure a mark or a group */
    public static Set<FigureMark> marks(Enum<?> figure) {
        return figure instanceof FigureGroup group ? group.marks() : Set.of((FigureMark) figure);
    }
}
