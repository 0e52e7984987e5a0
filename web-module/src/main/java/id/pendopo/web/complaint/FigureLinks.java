package id.pendopo.web.complaint;

import id.pendopo.domain.complaint.FigureMark;
import id.pendopo.service.complaint.FigureFilter;
import id.pendopo.service.complaint.FigureReport;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** Addresses behind figures: the list of the complaints that are counted, and the same figures about less. */
final class FigureLinks {

    private static final String LIST = "/complaint/list.xhtml";

    private final FigureFilter filter;
    private final boolean listed;

    FigureLinks(FigureReport report) {
        filter = report.filter();
        listed = report.listed();
    }

    /** The complaints a figure counts; null where there are none, or no list shows the same. */
    String list(FigureMark mark, long count) {
        return count == 0 ? null : list(Map.of(ListQuery.FIGURE, mark.name()), filter.from(), filter.to());
    }

    /** The complaints a figure counts that also have a certain agency, category, district or channel. */
    String list(FigureMark mark, String dimension, String code) {
        return list(Map.of(ListQuery.FIGURE, mark.name(), dimension, code), filter.from(), filter.to());
    }

    /** Those of some months that are not over yet. */
    String open(YearMonth from, YearMonth to) {
        return list(Map.of(ListQuery.VIEW, "OPEN"), from, to);
    }

    /** Those received in some months. */
    String received(YearMonth from, YearMonth to) {
        return list(Map.of(), from, to);
    }

    private String list(Map<String, String> more, YearMonth from, YearMonth to) {
        if (!listed) {
            return null;
        }
        Map<String, String> parameters = narrowed();
        if (from != null) {
            parameters.put(ListQuery.FROM, from.atDay(1).toString());
        }
        parameters.put(ListQuery.TO, to.atEndOfMonth().toString());
        parameters.putAll(more);
        return address(LIST, parameters);
    }

    /** The page with the same figures, narrowed further. */
    String narrower(String path, String dimension, String code) {
        Map<String, String> parameters = narrowed();
        parameters.put(ListQuery.FROM, filter.from().toString());
        parameters.put(ListQuery.TO, filter.to().toString());
        parameters.put(dimension, code);
        return address(path, parameters);
    }

    private Map<String, String> narrowed() {
        Map<String, String> parameters = new LinkedHashMap<>();
        parameters.put(ListQuery.AGENCY, filter.agency());
        parameters.put(ListQuery.CATEGORY, filter.category());
        parameters.put(ListQuery.DISTRICT, filter.district());
        parameters.put(
                ListQuery.CHANNEL,
                filter.channel() == null ? null : filter.channel().name());
        parameters.values().removeIf(java.util.Objects::isNull);
        return parameters;
    }

    private static String address(String path, Map<String, String> parameters) {
        return path
                + parameters.entrySet().stream()
                        .map(entry ->
                                entry.getKey() + "=" + URLEncoder.encode(entry.getValue(), StandardCharsets.UTF_8))
                        .collect(Collectors.joining("&", "?", ""));
    }
}
