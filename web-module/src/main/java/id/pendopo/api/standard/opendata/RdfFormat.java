package id.pendopo.api.standard.opendata;

import id.pendopo.api.platform.HttpRefusal;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The formats of RDF we write; the first is for who wants none in particular. */
enum RdfFormat {
    JSON_LD(
            ".jsonld",
            JsonLd.MEDIA_TYPE,
            List.of("application/ld+json", "application/json", "application/*"),
            JsonLd::write),
    TURTLE(".ttl", Turtle.MEDIA_TYPE, List.of("text/turtle", "text/*"), Turtle::write);

    private static final Pattern QUALITY = Pattern.compile("q\\s*=\\s*([01](?:\\.[0-9]{0,3})?)");

    final String suffix;
    private final String mediaType;
    private final List<String> ranges;
    private final Function<Graph, byte[]> writer;

    RdfFormat(String suffix, String mediaType, List<String> ranges, Function<Graph, byte[]> writer) {
        this.suffix = suffix;
        this.mediaType = mediaType;
        this.ranges = ranges;
        this.writer = writer;
    }

    private record Wish(RdfFormat format, double quality) {}

    OpenDataDoor.Answer answer(Graph graph, String next) {
        return new OpenDataDoor.Answer(writer.apply(graph), mediaType, next);
    }

    /** By the end of an address; empty where it says nothing. */
    static Optional<RdfFormat> ofSuffix(String name) {
        return Arrays.stream(values())
                .filter(format -> name.endsWith(format.suffix))
                .findFirst();
    }

    /**
     * What a reader likes best of what we write.
     *
     * @param accept as HTTP has it; null for anything
     * @throws HttpRefusal 406 if there is nothing
     */
    static RdfFormat ofAccept(String accept) {
        if (accept == null || accept.isBlank()) {
            return JSON_LD;
        }
        return Arrays.stream(accept.split(","))
                .map(RdfFormat::wish)
                .filter(wish -> wish.format() != null && wish.quality() > 0)
                .max(Comparator.comparingDouble(Wish::quality).thenComparing(Wish::format, Comparator.reverseOrder()))
                .map(Wish::format)
                .orElseThrow(() -> new HttpRefusal(406, "standard.open.notAcceptable"));
    }

    private static Wish wish(String one) {
        String[] parts = one.split(";", 2);
        String range = parts[0].strip().toLowerCase(Locale.ROOT);
        Matcher quality = QUALITY.matcher(parts.length == 1 ? "" : parts[1]);
        double liked = quality.find() ? Double.parseDouble(quality.group(1)) : 1;
        RdfFormat format = range.equals("*/*")
                ? JSON_LD
                : Arrays.stream(values())
                        .filter(known -> known.ranges.contains(range))
                        .findFirst()
                        .orElse(null);
        return new Wish(format, liked);
    }
}
