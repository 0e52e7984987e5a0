package id.pendopo.api.standard.opendata;

import id.pendopo.domain.platform.Texts;
import id.pendopo.domain.standard.DurationUnit;
import id.pendopo.domain.standard.StandardItem;
import id.pendopo.domain.standard.StandardSection.Content;
import id.pendopo.service.standard.PointRow;
import id.pendopo.service.standard.Prose;
import id.pendopo.service.standard.SectionView;
import id.pendopo.service.standard.StandardPhrases;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What public components say, as both ways of open data write it. */
final class Components {

    private static final StandardPhrases PHRASES = StandardPhrases.of(Texts.INDONESIAN);

    private Components() {}

    /** Its duration, its items and its prose, line by line; empty where it says nothing. */
    static String text(SectionView section) {
        Content content = section.content();
        return Stream.of(
                        Stream.of(PHRASES.duration(content)),
                        content.items().stream().map(Components::item),
                        Stream.of(Prose.plain(content.text()).strip()))
                .flatMap(lines -> lines)
                .filter(line -> !line.isEmpty())
                .collect(Collectors.joining("\n"));
    }

    /** As ISO 8601 has it; null where nothing is set, and for working days, which it does not know. */
    static String duration(Content content) {
        if (content.amount() == null || content.unit() == DurationUnit.WORKING_DAY) {
            return null;
        }
        return switch (content.unit()) {
            case MINUTE -> "PT" + content.amount() + "M";
            case HOUR -> "PT" + content.amount() + "H";
            case MONTH -> "P" + content.amount() + "M";
            default -> "P" + content.amount() + "D";
        };
    }

    /** Where an agency sits at a place of another, e.g. Gerai 7; null where nothing is said. */
    static String counter(PointRow point, String agencyCode) {
        return point.seats().stream()
                .filter(seat ->
                        agencyCode.equals(seat.agencyCode()) && !seat.counter().isEmpty())
                .map(PointRow.SeatRow::counter)
                .findFirst()
                .orElse(null);
    }

    private static String item(StandardItem item) {
        return item.note().isEmpty() ? item.name() : item.name() + " (" + item.note() + ")";
    }
}
