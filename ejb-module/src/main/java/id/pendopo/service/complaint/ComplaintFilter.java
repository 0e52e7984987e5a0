package id.pendopo.service.complaint;

import id.pendopo.domain.complaint.Channel;
import id.pendopo.domain.complaint.ComplaintClass;
import id.pendopo.domain.complaint.ComplaintState;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Set;

/**
 * Which complaints a list shows, within what the caller may see. Every part may be null or empty: it then does not
 * narrow. Use {@link #builder()}.
 *
 * @param tab ready-made list, null for all
 * @param text tracking number, or words to look for in title, story and replies
 * @param receivedFrom first day of receipt
 * @param receivedTo last day of receipt
 * @param figure only complaints the figures count for it: a {@code FigureMark} or a {@code FigureGroup}
 * @param answeredOver only complaints answered in more working days than these
 * @param dueTo the next deadline is on or before this day
 * @param size rows on a page, 1 to {@code ComplaintLimits.PAGE_SIZE_MAX}
 * @param cursor place to go on from, as a page gave it
 */
public record ComplaintFilter(
        QueueTab tab,
        Set<ComplaintState> states,
        String agencyCode,
        String categoryCode,
        Channel channel,
        String districtCode,
        ComplaintClass type,
        Boolean late,
        Boolean supervision,
        Assigned assigned,
        LocalDate receivedFrom,
        LocalDate receivedTo,
        LocalDate dueTo,
        Enum<?> figure,
        Integer answeredOver,
        String text,
        ComplaintSort sort,
        int size,
        String cursor)
        implements Serializable {

    public static final int DEFAULT_SIZE = 25;

    /** In place of the code of an agency, a category or a district: complaints that have none. */
    public static final String NONE = "-";

    /** Before the code of a top category: without its children. */
    public static final String ONLY = "=";

    public ComplaintFilter {
        states = states == null ? Set.of() : Set.copyOf(states);
        sort = sort == null
                ? (tab == null || tab == QueueTab.ENDED || tab == QueueTab.ALL
                        ? ComplaintSort.NEWEST
                        : ComplaintSort.DUE)
                : sort;
        size = size == 0 ? DEFAULT_SIZE : size;
    }

    public static Builder builder() {
        return new Builder();
    }

    /** The same list at another place. */
    public ComplaintFilter at(String otherCursor) {
        return with().cursor(otherCursor).build();
    }

    /** The same list in another order. */
    public ComplaintFilter sorted(ComplaintSort other) {
        return with().sort(other).build();
    }

    /** The same without its own states, for counting tabs. */
    ComplaintFilter withoutStates() {
        return with().tab(null).states(null).cursor(null).build();
    }

    private Builder with() {
        return builder()
                .tab(tab)
                .states(states)
                .agency(agencyCode)
                .category(categoryCode)
                .channel(channel)
                .district(districtCode)
                .type(type)
                .late(late)
                .supervision(supervision)
                .assigned(assigned)
                .received(receivedFrom, receivedTo)
                .dueTo(dueTo)
                .figure(figure)
                .answeredOver(answeredOver)
                .text(text)
                .sort(sort)
                .size(size)
                .cursor(cursor);
    }

    /** Collects the parts of a filter by name. */
    public static final class Builder {
        private QueueTab tab;
        private Set<ComplaintState> states;
        private String agencyCode;
        private String categoryCode;
        private Channel channel;
        private String districtCode;
        private ComplaintClass type;
        private Boolean late;
        private Boolean supervision;
        private Assigned assigned;
        private LocalDate receivedFrom;
        private LocalDate receivedTo;
        private LocalDate dueTo;
        private Enum<?> figure;
        private Integer answeredOver;
        private String text;
        private ComplaintSort sort;
        private int size;
        private String cursor;

        private Builder() {}

        public Builder tab(QueueTab value) {
            tab = value;
            return this;
        }

        public Builder states(Set<ComplaintState> value) {
            states = value;
            return this;
        }

        public Builder agency(String code) {
            agencyCode = code;
            return this;
        }

        public Builder category(String code) {
            categoryCode = code;
            return this;
        }

        public Builder channel(Channel value) {
            channel = value;
            return this;
        }

        public Builder district(String code) {
            districtCode = code;
            return this;
        }

        public Builder type(ComplaintClass value) {
            type = value;
            return this;
        }

        public Builder late(Boolean value) {
            late = value;
            return this;
        }

        public Builder supervision(Boolean value) {
            supervision = value;
            return this;
        }

        public Builder assigned(Assigned value) {
            assigned = value;
            return this;
        }

        public Builder received(LocalDate from, LocalDate to) {
            receivedFrom = from;
            receivedTo = to;
            return this;
        }

        public Builder dueTo(LocalDate value) {
            dueTo = value;
            return this;
        }

        /** @param value a mark or a group */
        public Builder figure(Enum<?> value) {
            figure = value;
            return this;
        }

        public Builder answeredOver(Integer value) {
            answeredOver = value;
            return this;
        }

        public Builder text(String value) {
            text = value;
            return this;
        }

        public Builder sort(ComplaintSort value) {
            sort = value;
            return this;
        }

        public Builder size(int value) {
            size = value;
            return this;
        }

        public Builder cursor(String value) {
            cursor = value;
            return this;
        }

        public ComplaintFilter build() {
            return new ComplaintFilter(
                    tab,
                    states,
                    agencyCode,
                    categoryCode,
                    channel,
                    districtCode,
                    type,
                    late,
                    supervision,
                    assigned,
                    receivedFrom,
                    receivedTo,
                    dueTo,
                    figure,
                    answeredOver,
                    text,
                    sort,
                    size,
                    cursor);
        }
    }
}
