package id.pendopo.api.complaint.open311;

import id.pendopo.domain.platform.InvalidInputException;
import id.pendopo.domain.platform.InvalidInputException.Violation;
import id.pendopo.service.complaint.Open311Filter;
import id.pendopo.service.complaint.Open311Report;
import id.pendopo.service.complaint.Open311Requests;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The parameters of one request as Open311 names them. An empty one is as good as none; those the standard knows and we do
 * not need are let pass, and so are unknown ones, because applications carry extensions along.
 */
final class Parameters {

    private static final Duration SPAN = Duration.ofDays(90);
    private static final int MOST_CODES = 200;
    private static final int LONGEST_NUMBER = 40;
    private static final Pattern ATTRIBUTE = Pattern.compile("attribute\\[([0-9A-Za-z._-]{1,60})](?:\\[])?");

    private final Map<String, String[]> all;
    private final List<Violation> wrong = new ArrayList<>();

    Parameters(Map<String, String[]> all) {
        this.all = all;
    }

    /** The first of this name; null if there is none or it is empty. */
    String text(String name) {
        String[] values = all.get(name);
        if (values == null || values.length == 0 || values[0].isBlank()) {
            return null;
        }
        if (values[0].indexOf('\0') >= 0 || values[0].indexOf('\uFFFD') >= 0) {
            wrong.add(new Violation(name, "api.nul"));
            return null;
        }
        return values[0];
    }

    Open311Report report() {
        Open311Report report = new Open311Report(
                required("service_code"),
                text("description"),
                number("lat"),
                number("long"),
                text("address_string"),
                text("address_id"),
                text("email"),
                text("first_name"),
                text("last_name"),
                text("phone"),
                attributes(),
                text("media_url"));
        complete();
        return report;
    }

    /** {@code attribute[code]} for one answer, {@code attribute[code][]} for several; an empty one is none. */
    private Map<String, List<String>> attributes() {
        Map<String, List<String>> attributes = new TreeMap<>();
        for (Map.Entry<String, String[]> sent : all.entrySet()) {
            Matcher name = ATTRIBUTE.matcher(sent.getKey());
            if (!name.matches()) {
                continue;
            }
            List<String> values = Arrays.stream(sent.getValue())
                    .filter(value -> !value.isBlank())
                    .toList();
            if (values.stream().anyMatch(value -> value.indexOf('\0') >= 0 || value.indexOf('\uFFFD') >= 0)) {
                wrong.add(new Violation("attribute[" + name.group(1) + "]", "api.nul"));
            } else if (!values.isEmpty()) {
                attributes
                        .computeIfAbsent(name.group(1), code -> new ArrayList<>())
                        .addAll(values);
            }
        }
        return attributes;
    }

    Open311Filter filter(Instant now) {
        List<String> numbers = several("service_request_id");
        List<String> codes = several("service_code");
        Instant start = moment("start_date");
        Instant end = moment("end_date");
        Instant to = end != null ? end : start != null ? start.plus(SPAN) : now;
        Instant from = start != null ? start : to.minus(SPAN);
        if (numbers.isEmpty() && from.isAfter(to)) {
            wrong.add(new Violation("end_date", "open311.order"));
        }
        if (numbers.isEmpty() && from.plus(SPAN).isBefore(to)) {
            wrong.add(new Violation("start_date", "open311.span", SPAN.toDays()));
        }
        Boolean open = open();
        int size = whole("page_size", Open311Requests.MOST);
        int page = whole("page", 1);
        if ((long) page * size > Open311Requests.MOST) {
            wrong.add(new Violation("page", "open311.page", Open311Requests.MOST));
        }
        complete();
        return new Open311Filter(numbers, codes, from, to, open, page, size);
    }

    private Boolean open() {
        List<String> states = several("status");
        if (!states.stream().allMatch(state -> state.equals("open") || state.equals("closed"))) {
            wrong.add(new Violation("status", "api.notOneOf", "open, closed"));
        }
        boolean both = states.isEmpty() || states.contains("open") && states.contains("closed");
        return both ? null : states.contains("open");
    }

    private String required(String name) {
        String text = text(name);
        if (text == null && wrong.stream().noneMatch(known -> known.field().equals(name))) {
            wrong.add(new Violation(name, "open311.required"));
        }
        return text;
    }

    private Double number(String name) {
        String text = text(name);
        if (text == null) {
            return null;
        }
        try {
            if (text.length() <= LONGEST_NUMBER) {
                return new BigDecimal(text.strip()).doubleValue();
            }
        } catch (NumberFormatException e) {
            wrong.add(new Violation(name, "api.notNumber"));
            return null;
        }
        wrong.add(new Violation(name, "api.notNumber"));
        return null;
    }

    private int whole(String name, int otherwise) {
        String text = text(name);
        if (text == null) {
            return otherwise;
        }
        if (!text.matches("[0-9]{1,4}")
                || Integer.parseInt(text) < 1
                || Integer.parseInt(text) > Open311Requests.MOST) {
            wrong.add(new Violation(name, "api.notBetween", 1, Open311Requests.MOST));
            return otherwise;
        }
        return Integer.parseInt(text);
    }

    private List<String> several(String name) {
        String text = text(name);
        if (text == null) {
            return List.of();
        }
        List<String> values = Arrays.stream(text.split(","))
                .map(String::strip)
                .filter(value -> !value.isEmpty())
                .distinct()
                .toList();
        if (values.size() > MOST_CODES) {
            wrong.add(new Violation(name, "open311.tooMany", MOST_CODES));
        }
        return values;
    }

    /** With a zone, as the standard has it; a plus that came as a space is taken for what it was meant to be. */
    private Instant moment(String name) {
        String text = text(name);
        if (text == null) {
            return null;
        }
        try {
            OffsetDateTime moment = OffsetDateTime.parse(text.strip().replace(' ', '+'));
            if (moment.getYear() >= 1900 && moment.getYear() <= 9000) {
                return moment.toInstant();
            }
        } catch (DateTimeException e) {
            wrong.add(new Violation(name, "api.notMoment"));
            return null;
        }
        wrong.add(new Violation(name, "api.notMoment"));
        return null;
    }

    private void complete() {
        if (!wrong.isEmpty()) {
            throw new InvalidInputException(wrong);
        }
    }
}
