package id.pendopo.api.standard.opendata;

import id.pendopo.api.platform.Query;
import id.pendopo.api.standard.opendata.Taxonomy.Term;
import id.pendopo.domain.platform.InvalidInputException;
import id.pendopo.service.standard.Nearby;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What lists of HSDS take as parameters. */
final class HsdsQuery {

    private static final int SIZE = 50;
    private static final int SIZE_MAX = 200;
    private static final int PAGE_MAX = 1_000_000;
    private static final int DAY_LENGTH = 10;
    private static final Pattern NUMBER = Pattern.compile("-?[0-9]{1,3}(\\.[0-9]{1,12})?");
    private static final List<String> FORMATS = List.of("json", "ndjson");

    private HsdsQuery() {}

    /** @param lines one thing on a line, without the envelope */
    record Paging(int number, int size, boolean lines) {}

    static Paging paging(Query query) {
        String format = query.named("format", text -> FORMATS.contains(text) ? text : null, FORMATS);
        return new Paging(
                query.number("page", 1, 1, PAGE_MAX),
                query.number("per_page", SIZE, 1, SIZE_MAX),
                "ndjson".equals(format));
    }

    static String words(Query query) {
        String words = query.text("search");
        return words == null ? "" : words.toLowerCase(Locale.ROOT);
    }

    static boolean has(String text, String words) {
        return text.toLowerCase(Locale.ROOT).contains(words);
    }

    /** A moment, or a day, which begins in UTC. */
    static Instant moment(Query query, String name) {
        String text = query.text(name);
        if (text == null || text.length() != DAY_LENGTH) {
            return query.moment(name);
        }
        LocalDate day = query.date(name);
        return day == null ? null : day.atStartOfDay().toInstant(ZoneOffset.UTC);
    }

    /**
     * {@code latitude,longitude,kilometres}; null where it is not asked for.
     *
     * @throws InvalidInputException for what is no circle on the ground
     */
    static Nearby near(Query query) {
        String text = query.text("proximity");
        if (text == null) {
            return null;
        }
        String[] parts = text.split(",", -1);
        if (parts.length != 3
                || !Arrays.stream(parts)
                        .allMatch(part -> NUMBER.matcher(part.strip()).matches())) {
            throw new InvalidInputException("proximity", "standard.open.proximity", Nearby.FARTHEST);
        }
        return new Nearby(
                Double.parseDouble(parts[0].strip()),
                Double.parseDouble(parts[1].strip()),
                Double.parseDouble(parts[2].strip()));
    }

    /** @throws InvalidInputException for what is no number of anything */
    static UUID reference(Query query, String name) {
        String text = query.text(name);
        if (text == null) {
            return null;
        }
        if (!OpenDataDoor.isId(text)) {
            throw new InvalidInputException(name, "input.unknownValue");
        }
        return UUID.fromString(text);
    }

    /** What a taxonomy or a term narrows the services to; null for all. */
    static List<Enum<?>> wanted(Query query) {
        Taxonomy taxonomy = taxonomyOf(query);
        Term term = query.named(
                "taxonomy_term_id",
                text -> Taxonomy.all().stream()
                        .filter(one -> one.id().toString().equals(text))
                        .findFirst()
                        .orElse(null),
                List.of("/hsds/taxonomy_terms"));
        if (taxonomy == null && term == null) {
            return null;
        }
        Stream<Term> terms = term == null ? taxonomy.terms().stream() : Stream.of(term);
        return terms.filter(one -> taxonomy == null || one.taxonomy() == taxonomy)
                .<Enum<?>>map(Term::constant)
                .toList();
    }

    static Taxonomy taxonomyOf(Query query) {
        return query.named(
                "taxonomy_id",
                text -> OpenDataDoor.isId(text) ? taxonomy(UUID.fromString(text)) : null,
                Arrays.stream(Taxonomy.values()).map(one -> one.id().toString()).toList());
    }

    /** Null for a number none has. */
    static Taxonomy taxonomy(UUID id) {
        return Arrays.stream(Taxonomy.values())
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElse(null);
    }
}
