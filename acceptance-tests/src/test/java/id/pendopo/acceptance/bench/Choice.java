package id.pendopo.acceptance.bench;

import java.time.Duration;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What to measure, how long and with how much.
 *
 * @param parts those wanted
 * @param time how long each figure is measured
 * @param complaints how many the database is filled with
 * @param imported how many reports are imported
 * @param due how many deadlines fall due at once
 * @param answers how many answers to a survey the database is filled with
 * @param phones how many are in the hall of a forum
 * @param services how many the catalogue is filled with
 */
record Choice(
        Set<Part> parts, Duration time, int complaints, int imported, int due, int answers, int phones, int services) {

    /** They fill the database themselves, or need it as it is. */
    private static final Set<Part> WITHOUT_COMPLAINTS = EnumSet.of(Part.SURVEY, Part.FORUM, Part.CATALOGUE);

    enum Part {
        LIFECYCLE,
        PAGES,
        SEARCH,
        DASHBOARD,
        DUPLICATES,
        IMPORT,
        TIMERS,
        SURVEY,
        FORUM,
        CATALOGUE;

        private String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        private static Part of(String word) {
            return Arrays.stream(values())
                    .filter(part -> part.word().equals(word.strip()))
                    .findFirst()
                    .orElseThrow(() -> new IllegalArgumentException("--only " + word + ": there are "
                            + Arrays.stream(values()).map(Part::word).collect(Collectors.joining(", "))));
        }
    }

    static Choice given() {
        return new Choice(
                parts(System.getProperty("bench.only", "complaints")),
                Duration.ofSeconds(Integer.getInteger("bench.seconds", 7)),
                Integer.getInteger("bench.complaints", 1_000_000),
                Integer.getInteger("bench.imported", 50_000),
                Integer.getInteger("bench.due", 50_000),
                Integer.getInteger("bench.answers", 10_000_000),
                Integer.getInteger("bench.phones", 500),
                Integer.getInteger("bench.services", 5_000));
    }

    private static Set<Part> parts(String only) {
        return switch (only) {
            case "all" -> EnumSet.allOf(Part.class);
            case "complaints" -> EnumSet.complementOf(EnumSet.copyOf(WITHOUT_COMPLAINTS));
            default -> Arrays.stream(only.split(","))
                    .map(Part::of)
                    .collect(Collectors.toCollection(() -> EnumSet.noneOf(Part.class)));
        };
    }

    /** Whether anything is measured that needs very many complaints. */
    boolean wantsComplaints() {
        return !WITHOUT_COMPLAINTS.containsAll(parts);
    }

    boolean wants(Part part) {
        return parts.contains(part);
    }

    Duration warmUp() {
        return time.dividedBy(2);
    }

    Duration shortWarmUp() {
        return time.dividedBy(4);
    }
}
