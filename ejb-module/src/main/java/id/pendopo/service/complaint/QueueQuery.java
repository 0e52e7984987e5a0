package id.pendopo.service.complaint;

import id.pendopo.domain.complaint.ComplaintLimits;
import id.pendopo.domain.complaint.ComplaintState;
import id.pendopo.domain.complaint.ComplaintVisibility;
import id.pendopo.domain.identity.Caller;
import id.pendopo.domain.platform.Cursor;
import id.pendopo.domain.platform.InvalidInputException;
import id.pendopo.domain.platform.TextInput;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Builds the SQL of a list: always within what the caller may see, ordered by an allow-listed key, from a place by key.
 * States stand in the text, because the planner must see them to use the partial indexes; everything a person typed is a
 * parameter.
 */
final class QueueQuery {

    private static final Pattern TRACKING_NUMBER = Pattern.compile("(?i)\\s*[A-Z]{2,8}-\\d{2}-\\d{1,12}\\s*");

    private final List<String> conditions = new ArrayList<>();
    private final List<Object> parameters = new ArrayList<>();
    private boolean words;

    QueueQuery(Caller caller) {
        String visible = ComplaintVisibility.condition(caller, parameters);
        if (!"true".equals(visible)) {
            conditions.add(visible);
        }
    }

    QueueQuery and(String condition, Object... values) {
        conditions.add(condition);
        parameters.addAll(List.of(values));
        return this;
    }

    QueueQuery states(Collection<ComplaintState> states) {
        if (!states.isEmpty()) {
            conditions.add("c.state in ("
                    + states.stream().sorted().map(state -> "'" + state.name() + "'").collect(Collectors.joining(", "))
                    + ")");
        }
        return this;
    }

    QueueQuery tab(QueueTab tab, Instant now) {
        if (tab == null) {
            return this;
        }
        return switch (tab) {
            case ALL -> this;
            case OPEN -> states(ComplaintState.open());
            case VERIFICATION -> states(Set.of(ComplaintState.AWAITING_VERIFICATION));
            case FOLLOW_UP -> states(Set.of(ComplaintState.AWAITING_FOLLOW_UP));
            case IN_PROGRESS -> states(Set.of(ComplaintState.IN_PROGRESS));
            case REPORTER -> states(Set.of(ComplaintState.AWAITING_REPORTER, ComplaintState.INCOMPLETE));
            case DECISION -> and("(c.answer_pending or c.reassignment_pending)");
            case LATE -> late(now);
            case ENDED -> states(ended());
        };
    }

    private static Set<ComplaintState> ended() {
        return Arrays.stream(ComplaintState.values())
                .filter(state -> !state.isOpen())
                .collect(Collectors.toSet());
    }

    QueueQuery late(Instant now) {
        states(Arrays.stream(ComplaintState.values())
                .filter(ComplaintState::waitsForGovernment)
                .collect(Collectors.toSet()));
        return and("c.next_due_at < ?", Timestamp.from(now));
    }

    /** A tracking number finds that complaint, other words are looked for in title and story. */
    QueueQuery text(String typed) {
        String text = TextInput.optional("text", typed, ComplaintLimits.SEARCH);
        if (TRACKING_NUMBER.matcher(text).matches()) {
            return and("c.tracking_number = ?", text.strip().toUpperCase(Locale.ROOT));
        }
        if (!text.isEmpty()) {
            words = true;
            and("s.search @@ websearch_to_tsquery('indonesian', ?)", text);
        }
        return this;
    }

    private String from() {
        return " from complaint c" + (words ? " join complaint_story s on s.complaint_id = c.id" : "")
                + (conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions));
    }

    String count(int cap) {
        return "select count(*) from (select 1" + from() + " limit " + (cap + 1) + ") counted";
    }

    /** Adds the place and the order. */
    String page(String columns, ComplaintSort sort, Cursor from, int size) {
        boolean descending = sort == ComplaintSort.NEWEST || sort == ComplaintSort.ACTIVITY;
        return ordered(columns, key(sort), descending, from, size);
    }

    /** Adds the place and the order for whoever follows changes: oldest first. */
    String ascendingChanges(String columns, Cursor from, int size) {
        return ordered(columns, key(ComplaintSort.ACTIVITY), false, from, size);
    }

    private String ordered(String columns, String key, boolean descending, Cursor from, int size) {
        boolean down = descending != (from != null && from.backward());
        if (from != null) {
            if (from.keys().contains(null)) {
                throw new InvalidInputException("cursor", "input.cursor");
            }
            and("(" + key + ", c.id) " + (down ? "<" : ">") + " (?, ?)", Timestamp.from(from.instant(0)), from.number(1));
        }
        String direction = down ? " desc" : "";
        return "select " + columns + from() + " order by " + key + direction + ", c.id" + direction + " limit "
                + (size + 1);
    }

    static String key(ComplaintSort sort) {
        return switch (sort) {
            case DUE -> "c.next_due_at";
            case NEWEST, OLDEST -> "c.received_at";
            case ACTIVITY -> "c.last_activity_at";
        };
    }

    Object[] parameters() {
        return parameters.toArray();
    }
}
