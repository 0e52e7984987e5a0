package id.pendopo.service.complaint;

import id.pendopo.domain.complaint.ComplaintLimits;
import id.pendopo.domain.complaint.ComplaintState;
import id.pendopo.domain.complaint.ComplaintVisibility;
import id.pendopo.domain.complaint.FigureMark;
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

    /** Up to so many hits are gathered and sorted. */
    static final int RARE = 2_000;

    private static final String MATCHES = "s.search @@ websearch_to_tsquery('indonesian', ?)";

    private final List<String> conditions = new ArrayList<>();
    private final List<Object> parameters = new ArrayList<>();
    private String words;
    private boolean rare;

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
                    + states.stream()
                            .sorted()
                            .map(state -> "'" + state.name() + "'")
                            .collect(Collectors.joining(", "))
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

    /** Only people are in charge of complaints, never the systems that send them. */
    QueueQuery assignedTo(Caller caller) {
        return caller.isUser() ? and("c.assignee_id = ?", caller.id()) : and("false");
    }

    /** What the figures count for it, so that a figure and its list agree. */
    QueueQuery figure(FigureMark mark) {
        return and(
                "c.id in (select f.complaint_id from complaint_figure_fact f where f.marks & ? <> 0)",
                FigureMark.bits(Set.of(mark)));
    }

    QueueQuery followedBy(Caller caller) {
        return caller.isUser()
                ? and("c.id in (select w.complaint_id from complaint_watcher w where w.user_id = ?)", caller.id())
                : and("false");
    }

    /** A tracking number finds that complaint, other words are looked for in title and story. */
    QueueQuery text(String typed) {
        String text = TextInput.optional("text", typed, ComplaintLimits.SEARCH);
        if (TRACKING_NUMBER.matcher(text).matches()) {
            return and("c.tracking_number = ?", text.strip().toUpperCase(Locale.ROOT));
        }
        if (!text.isEmpty()) {
            words = text;
        }
        return this;
    }

    /** The words looked for, null if none. */
    String words() {
        return words;
    }

    /** Nothing but words narrows the list: whoever counted the stories has counted the list. */
    boolean asksForWordsOnly() {
        return words != null && conditions.isEmpty();
    }

    /** Counts the stories that hold the words, up to {@link #RARE}. */
    static final String COUNT_STORIES = "select count(*) from (select 1 from complaint_story s where " + MATCHES
            + " limit " + (RARE + 1) + ") counted";

    /**
     * Few stories hold the words: they are gathered first and ordered then. Where many do, the list is walked in its
     * order instead until the page is full. The planner cannot know which of the two it is.
     */
    void rareWords() {
        rare = true;
    }

    private String from() {
        String where = conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions);
        if (words == null) {
            return " from complaint c" + where;
        }
        if (rare) {
            return " from (select s.complaint_id from complaint_story s where " + MATCHES
                    + " offset 0) hit join complaint c on c.id = hit.complaint_id" + where;
        }
        return " from complaint c join complaint_story s on s.complaint_id = c.id and " + MATCHES + where;
    }

    String count(int cap) {
        return "select count(*) from (select 1" + from() + " limit " + (cap + 1) + ") counted";
    }

    /** Adds the place and the order. */
    String page(String columns, ComplaintSort sort, Cursor from, int size) {
        boolean descending = sort == ComplaintSort.NEWEST || sort == ComplaintSort.ACTIVITY;
        return ordered(columns, key(sort), descending, from, size);
    }

    /** Only the first in this order. */
    String first(String columns, ComplaintSort sort) {
        return "select " + columns + from() + " order by " + key(sort) + ", c.id limit 1";
    }

    /** Adds the place and the order for whoever follows changes: first made first, none at or behind the horizon. */
    String changes(String columns, Cursor from, long horizon, int size) {
        and("c.change_position < ?", horizon);
        if (from != null) {
            if (from.backward() || from.keys().contains(null)) {
                throw new InvalidInputException("cursor", "input.cursor");
            }
            and("(c.change_position, c.id) > (?, ?)", from.number(0), from.number(1));
        }
        return "select " + columns + from() + " order by c.change_position, c.id limit " + (size + 1);
    }

    private String ordered(String columns, String key, boolean descending, Cursor from, int size) {
        boolean down = descending != (from != null && from.backward());
        if (from != null) {
            if (from.keys().contains(null)) {
                throw new InvalidInputException("cursor", "input.cursor");
            }
            and(
                    "(" + key + ", c.id) " + (down ? "<" : ">") + " (?, ?)",
                    Timestamp.from(from.instant(0)),
                    from.number(1));
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

    /** In the order of the question marks: the words stand before the conditions. */
    Object[] parameters() {
        List<Object> all = new ArrayList<>(parameters);
        if (words != null) {
            all.add(0, words);
        }
        return all.toArray();
    }
}
