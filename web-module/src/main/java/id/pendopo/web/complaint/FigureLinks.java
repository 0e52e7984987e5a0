package id.pendopo.web.complaint;

import id.pendopo.domain.complaint.FigureMark;
import id.pendopo.service.complaint.FigureFilter;
import id.pendopo.service.complaint.FigureReport;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * Addresses behind figures: the list of exactly the complaints that are counted, and the same figures about less. Where no
 * list of this person shows what is counted there is no address.
 */
final class FigureLinks {

    private static final String LIST = "/complaint/list.xhtml";

    private final Map<String, String> narrowed;
    private final YearMonth from;
    private final YearMonth to;
    private final boolean listed;

    FigureLinks(FigureReport report) {
        this(
                parameters(report.filter()),
                report.filter().from(),
                report.filter().to(),
                report.listed());
    }

    private FigureLinks(Map<String, String> narrowed, YearMonth from, YearMonth to, boolean listed) {
        this.narrowed = narrowed;
        this.from = from;
        this.to = to;
        this.listed = listed;
    }

    private static Map<String, String> parameters(FigureFilter filter) {
        Map<String, String> parameters = new LinkedHashMap<>();
        parameters.put(ListQuery.AGENCY, filter.agency());
        parameters.put(ListQuery.CATEGORY, filter.category());
        parameters.put(ListQuery.DISTRICT, filter.district());
        parameters.put(
                ListQuery.CHANNEL,
                filter.channel() == null ? null : filter.channel().name());
        parameters.put(
                ListQuery.CLASS, filter.type() == null ? null : filter.type().name());
        parameters.values().removeIf(Objects::isNull);
        return parameters;
    }

    /** The same about one agency, category, district, channel or class. */
    FigureLinks with(String dimension, String value) {
        Map<String, String> more = new LinkedHashMap<>(narrowed);
        more.put(dimension, value);
        return new FigureLinks(more, from, to, listed);
    }

    /** The same about other months; {@code first} may be null: from the beginning. */
    FigureLinks in(YearMonth first, YearMonth last) {
        return new FigureLinks(narrowed, first, last, listed);
    }

    /**
     * The complaints a figure counts.
     *
     * @param figure a mark or a group
     * @return null for none, or when no list shows the same
     */
    String list(Enum<?> figure, long count) {
        return list(figure, Map.of(), count);
    }

    /** Those answered in more than so many working days. */
    String slower(int workingDays, long count) {
        return list(FigureMark.ANSWERED, Map.of(ListQuery.ANSWERED_OVER, Integer.toString(workingDays)), count);
    }

    private String list(Enum<?> figure, Map<String, String> more, long count) {
        if (!listed || count == 0) {
            return null;
        }
        Map<String, String> parameters = new LinkedHashMap<>(narrowed);
        if (from != null) {
            parameters.put(ListQuery.FROM, from.atDay(1).toString());
        }
        parameters.put(ListQuery.TO, to.atEndOfMonth().toString());
        parameters.put(ListQuery.FIGURE, figure.name());
        parameters.putAll(more);
        return address(LIST, parameters);
    }

    /** The page with the same figures. */
    String page(String path) {
        Map<String, String> parameters = new LinkedHashMap<>(narrowed);
        parameters.put(ListQuery.FROM, from.toString());
        parameters.put(ListQuery.TO, to.toString());
        return address(path, parameters);
    }

    private static String address(String path, Map<String, String> parameters) {
        return path
                + parameters.entrySet().stream()
                        .map(entry ->
                                entry.getKey() + "=" + URLEncoder.encode(entry.getValue(), StandardCharsets.UTF_8))
                        .collect(Collectors.joining("&", "?", ""));
    }
}
