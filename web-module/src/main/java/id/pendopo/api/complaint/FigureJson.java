package id.pendopo.api.complaint;

import id.pendopo.api.platform.Json;
import id.pendopo.domain.complaint.FigureGroup;
import id.pendopo.domain.complaint.FigureMark;
import id.pendopo.domain.complaint.FigureTally;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Writes figures. Every count stands under the name the list of complaints knows it by ({@code figure=}), so that each can
 * be followed to its complaints.
 *
 * @param list address of the list of complaints
 */
record FigureJson(String list) {

    private static final int DIGITS = 4;
    private static final int NINE_OF_TEN = 90;

    /** One part of what is answered, and how the list is narrowed to it. */
    record Part(YearMonth from, YearMonth to, Map<String, String> narrowed) {

        Part with(String parameter, String value) {
            Map<String, String> more = new LinkedHashMap<>(narrowed);
            more.put(parameter, value);
            return new Part(from, to, more);
        }
    }

    /**
     * Shares are absent where there is nothing to share.
     *
     * @param part null when the caller's lists do not show what is counted
     */
    void figures(Json json, FigureTally tally, Part part) {
        json.object("counts", counts -> {
            for (FigureMark mark : FigureMark.values()) {
                counts.put(mark.name(), tally.count(mark));
            }
            for (FigureGroup group : FigureGroup.values()) {
                counts.put(group.name(), tally.count(group));
            }
        });
        json.put(
                        "verifiedInTime",
                        share(tally.count(FigureMark.VERIFIED_IN_TIME), tally.count(FigureMark.VERIFIED_LATE)))
                .put(
                        "respondedInTime",
                        share(tally.count(FigureMark.RESPONDED_IN_TIME), tally.count(FigureMark.RESPONDED_LATE)))
                .put("resolvedInTime", share(tally.resolved(true), tally.resolved(false)))
                .put("medianDays", tally.median())
                .put("p90Days", tally.percentile(NINE_OF_TEN))
                .put("rating", rating(tally));
        if (part != null) {
            json.put("complaints", address(part));
        }
    }

    private static Double share(long part, long rest) {
        return part + rest == 0 ? null : rounded((double) part / (part + rest));
    }

    private static Double rating(FigureTally tally) {
        long rated = tally.count(FigureGroup.RATED);
        long stars = 0;
        for (int star = 1; star <= 5; star++) {
            stars += star * tally.count(FigureMark.rated(star));
        }
        return rated == 0 ? null : rounded((double) stars / rated);
    }

    private static Double rounded(double value) {
        return BigDecimal.valueOf(value).setScale(DIGITS, RoundingMode.HALF_UP).doubleValue();
    }

    private String address(Part part) {
        LocalDate first = part.from().atDay(1);
        List<String> parameters = new ArrayList<>(
                List.of("receivedFrom=" + first, "receivedTo=" + part.to().atEndOfMonth()));
        part.narrowed()
                .forEach((name, value) -> parameters.add(
                        name + "=" + java.net.URLEncoder.encode(value, java.nio.charset.StandardCharsets.UTF_8)));
        parameters.add("figure=" + FigureMark.RECEIVED);
        return list + "?" + String.join("&", parameters);
    }
}
