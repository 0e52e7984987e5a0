package id.pendopo.service.complaint;

import id.pendopo.domain.complaint.ComplaintLimits;
import id.pendopo.domain.complaint.ComplaintState;
import id.pendopo.domain.complaint.ComplaintVisibility;
import id.pendopo.domain.complaint.FigureGroup;
import id.pendopo.domain.complaint.FigureMark;
import id.pendopo.domain.identity.Caller;
import id.pendopo.domain.identity.Permission;
import id.pendopo.domain.platform.Cursor;
import id.pendopo.domain.platform.InvalidInputException;
import id.pendopo.domain.platform.TextInput;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
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
    private WordSearch words;

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

    /**
     * What the caller is in charge of, or somebody whom the caller stands in for today. Only people are in charge of
     * complaints, never the systems that send them.
     */
    QueueQuery assignedTo(Caller caller, LocalDate today) {
        return caller.isUser() ? and(StandIns.HANDS, caller.id(), caller.id(), today, today) : and("false");
    }

    /**
     * What the figures count for it, and of that only what the caller may count, so that a figure and its list agree. Who
     * has no figures has the lists all the same.
     */
    QueueQuery figure(ComplaintFilter filter, Caller caller) {
        Enum<?> figure = filter.figure() == null ? FigureMark.ANSWERED : filter.figure();
        List<Object> values = new ArrayList<>(List.of(FigureMark.bits(FigureGroup.marks(figure))));
        StringBuilder counted =
                new StringBuilder("select complaint_id from complaint_figure_fact where marks & ? <> 0");
        if (caller.has(Permission.COMPLAINT_FIGURES)) {
            counted.append(" and ").append(FigureQuery.visible(ComplaintVisibility.figures(caller)));
        }
        if (filter.answeredOver() != null) {
            counted.append(" and days > ?");
            values.add(filter.answeredOver());
        }
        if (filter.receivedFrom() != null) {
            counted.append(" and month >= ?");
            values.add(filter.receivedFrom().withDayOfMonth(1));
        }
        if (filter.receivedTo() != null) {
            counted.append(" and month <= ?");
            values.add(filter.receivedTo());
        }
        return and("c.id in (" + counted + ")", values.toArray());
    }

    QueueQuery followedBy(Caller caller) {
        return caller.isUser()
                ? and("c.id in (select w.complaint_id from complaint_watcher w where w.user_id = ?)", caller.id())
                : and("false");
    }

    /** A tracking number finds that complaint, other words are looked for in title, story and replies. */
    QueueQuery text(String typed) {
        String text = TextInput.optional("text", typed, ComplaintLimits.SEARCH);
        if (TRACKING_NUMBER.matcher(text).matches()) {
            return and("c.tracking_number = ?", text.strip().toUpperCase(Locale.ROOT));
        }
        if (!text.isEmpty()) {
            words = new WordSearch(text);
        }
        return this;
    }

    /** The words looked for, null if none. */
    WordSearch words() {
        return words;
    }

    /** Nothing but words narrows the list: whoever counted the stories has counted the list. */
    boolean asksForWordsOnly() {
        return words != null && conditions.isEmpty();
    }

    private String where() {
        return conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions);
    }

    private String from() {
        return (words == null ? " from complaint c" : words.from()) + where();
    }

    String count(int cap) {
        return words != null && words.countsApart()
                ? words.count(where(), cap)
                : "select count(*) from (select 1" + from() + " limit " + (cap + 1) + ") counted";
    }

    /** For {@link #count}, in the order of the question marks. */
    Object[] countParameters() {
        if (words == null || !words.countsApart()) {
            return parameters();
        }
        List<Object> twice = new ArrayList<>();
        for (int part = 0; part < 2; part++) {
            twice.add(words.text());
            twice.addAll(parameters);
        }
        return twice.toArray();
    }

    /** Adds the place and the order. */
    String page(String columns, ComplaintSort sort, Cursor from, int size) {
        if (sort == ComplaintSort.RELEVANCE) {
            return relevance(columns, from, size);
        }
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

    /** Best first, newest among equals; without ranks newest first. Every place has the same three keys. */
    private String relevance(String columns, Cursor from, int size) {
        boolean ranked = words != null && words.isRanked();
        boolean up = from != null && from.backward();
        String keys = (ranked ? "hit.rank, " : "") + "c.received_at, c.id";
        if (from != null) {
            if (from.keys().subList(1, 3).contains(null)) {
                throw new InvalidInputException("cursor", "input.cursor");
            }
            String place = "(" + keys + ") " + (up ? ">" : "<");
            if (ranked) {
                and(place + " (?, ?, ?)", from.number(0), Timestamp.from(from.instant(1)), from.number(2));
            } else {
                and(place + " (?, ?)", Timestamp.from(from.instant(1)), from.number(2));
            }
        }
        String order = up ? keys : keys.replace(",", " desc,") + " desc";
        return "select " + columns + (ranked ? ", hit.rank" : ", null::bigint as rank") + from() + " order by " + order
                + " limit " + (size + 1);
    }

    static String key(ComplaintSort sort) {
        return switch (sort) {
            case DUE -> "c.next_due_at";
            case NEWEST, OLDEST, RELEVANCE -> "c.received_at";
            case ACTIVITY -> "c.last_activity_at";
        };
    }

    /** In the order of the question marks: the words stand before the conditions. */
    Object[] parameters() {
        List<Object> all = words == null ? new ArrayList<>() : words.parameters();
        all.addAll(parameters);
        return all.toArray();
    }
}
