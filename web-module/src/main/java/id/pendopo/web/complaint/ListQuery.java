package id.pendopo.web.complaint;

import id.pendopo.domain.complaint.Channel;
import id.pendopo.domain.complaint.ComplaintClass;
import id.pendopo.domain.complaint.ComplaintState;
import id.pendopo.domain.complaint.FigureGroup;
import id.pendopo.domain.platform.InvalidInputException;
import id.pendopo.domain.platform.TextInput;
import id.pendopo.service.complaint.Assigned;
import id.pendopo.service.complaint.ComplaintFilter;
import id.pendopo.service.complaint.ComplaintSort;
import id.pendopo.service.complaint.QueueTab;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a list of complaints was asked for in its address: view, filters, order, place and columns. Everything a list shows
 * follows from its address, so going back, bookmarks and sharing work without any memory on the server.
 */
public final class ListQuery {

    public static final String VIEW = "tab";
    public static final String TEXT = "q";
    public static final String CATEGORY = "category";
    public static final String CHANNEL = "channel";
    public static final String DISTRICT = "district";
    public static final String AGENCY = "agency";
    public static final String CLASS = "class";
    public static final String STATE = "state";
    public static final String DEADLINE = "deadline";
    public static final String ASSIGNED = "assigned";
    public static final String FROM = "from";
    public static final String TO = "to";
    public static final String FIGURE = "figure";
    public static final String ANSWERED_OVER = "answeredOver";
    public static final String SORT = "sort";
    public static final String CURSOR = "cursor";

    /** What narrows the list. */
    private static final List<String> FILTERS = List.of(
            TEXT,
            DEADLINE,
            CATEGORY,
            CHANNEL,
            DISTRICT,
            AGENCY,
            CLASS,
            STATE,
            ASSIGNED,
            FROM,
            TO,
            FIGURE,
            ANSWERED_OVER);

    private static final List<String> ALL = Stream.of(List.of(VIEW), FILTERS, List.of(SORT, CURSOR))
            .flatMap(List::stream)
            .toList();

    /** Ready-made stretches of days to the next deadline. */
    public enum Due {
        LATE,
        TODAY,
        WEEK
    }

    private final Map<String, String> given = new LinkedHashMap<>();

    public ListQuery(Map<String, String> parameters) {
        for (String name : ALL) {
            String value = parameters.get(name);
            if (value != null && !value.isBlank()) {
                given.put(name, value.strip());
            }
        }
    }

    /** What was asked for; null if nothing. */
    public String get(String name) {
        return given.get(name);
    }

    /** Everything that was asked for, by parameter. */
    Map<String, String> given() {
        return Collections.unmodifiableMap(given);
    }

    /** The parameters again, without the place in the list, to be kept. */
    public String address() {
        return given.entrySet().stream()
                .filter(one -> !CURSOR.equals(one.getKey()))
                .map(one -> one.getKey() + "=" + URLEncoder.encode(one.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    public boolean isFiltered() {
        return FILTERS.stream().anyMatch(given::containsKey);
    }

    /**
     * The list the service is asked for.
     *
     * @param tab view to show when the address names none
     * @param agency code of the one to narrow to when the address names none; null for all
     * @throws InvalidInputException naming the parameter that cannot be understood
     */
    public ComplaintFilter filter(QueueTab tab, LocalDate today, String agency) {
        Due due = oneOf(Due.class, DEADLINE);
        return ComplaintFilter.builder()
                .tab(given.containsKey(VIEW) ? oneOf(QueueTab.class, VIEW) : tab)
                .states(given.containsKey(STATE) ? Set.of(oneOf(ComplaintState.class, STATE)) : null)
                .agency(given.getOrDefault(AGENCY, agency))
                .category(get(CATEGORY))
                .channel(oneOf(Channel.class, CHANNEL))
                .district(get(DISTRICT))
                .type(oneOf(ComplaintClass.class, CLASS))
                .assigned(oneOf(Assigned.class, ASSIGNED))
                .late(due == Due.LATE ? Boolean.TRUE : null)
                .dueTo(due == Due.TODAY ? today : due == Due.WEEK ? today.plusDays(7) : null)
                .received(day(FROM), day(TO))
                .figure(figure())
                .answeredOver(days())
                .text(get(TEXT))
                .sort(oneOf(ComplaintSort.class, SORT))
                .cursor(get(CURSOR))
                .build();
    }

    private <E extends Enum<E>> E oneOf(Class<E> type, String name) {
        String value = given.get(name);
        if (value == null) {
            return null;
        }
        try {
            return Enum.valueOf(type, value);
        } catch (IllegalArgumentException e) {
            throw new InvalidInputException(name, "input.unknownValue");
        }
    }

    private Enum<?> figure() {
        String value = given.get(FIGURE);
        Enum<?> figure = value == null ? null : FigureGroup.named(value);
        if (value != null && figure == null) {
            throw new InvalidInputException(FIGURE, "input.unknownValue");
        }
        return figure;
    }

    private Integer days() {
        String value = given.get(ANSWERED_OVER);
        if (value != null && !value.matches("[0-9]{1,5}")) {
            throw new InvalidInputException(ANSWERED_OVER, "input.unknownValue");
        }
        return value == null ? null : Integer.valueOf(value);
    }

    private LocalDate day(String name) {
        String value = given.get(name);
        if (value == null) {
            return null;
        }
        try {
            return TextInput.day(value);
        } catch (DateTimeException e) {
            throw new InvalidInputException(name, "input.unknownValue");
        }
    }
}
