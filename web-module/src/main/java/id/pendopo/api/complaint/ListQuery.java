package id.pendopo.api.complaint;

import id.pendopo.api.platform.FieldNames;
import id.pendopo.api.platform.Query;
import id.pendopo.domain.complaint.Channel;
import id.pendopo.domain.complaint.ComplaintClass;
import id.pendopo.domain.complaint.ComplaintLimits;
import id.pendopo.domain.complaint.ComplaintState;
import id.pendopo.domain.complaint.FigureGroup;
import id.pendopo.service.complaint.Assigned;
import id.pendopo.service.complaint.ComplaintFilter;
import id.pendopo.service.complaint.ComplaintSort;
import java.util.Map;

/** The query parameters of the list of complaints. */
record ListQuery(ComplaintFilter filter) {

    private static final int DAYS_MAX = 99_999;

    static final FieldNames NAMES = new FieldNames(Map.of(
            "cursor", "after",
            "size", "limit",
            "text", "q",
            "type", "class",
            "states", "state",
            "agencyCode", "agency",
            "categoryCode", "category",
            "districtCode", "district"));

    static ListQuery of(Query query) {
        ComplaintFilter filter = ComplaintFilter.builder()
                .cursor(query.text("after"))
                .size(query.number("limit", ComplaintFilter.DEFAULT_SIZE, 1, ComplaintLimits.PAGE_SIZE_MAX))
                .sort(query.oneOf("sort", ComplaintSort.class))
                .states(query.manyOf("state", ComplaintState.class))
                .agency(query.text("agency"))
                .category(query.text("category"))
                .channel(query.oneOf("channel", Channel.class))
                .district(query.text("district"))
                .type(query.oneOf("class", ComplaintClass.class))
                .late(query.flag("late"))
                .supervision(query.flag("supervision"))
                .assigned(query.oneOf("assigned", Assigned.class))
                .received(query.date("receivedFrom"), query.date("receivedTo"))
                .dueTo(query.date("dueTo"))
                .figure(query.<Enum<?>>named("figure", FigureGroup::named, FigureGroup.names()))
                .answeredOver(query.text("answeredOver") == null ? null : query.number("answeredOver", 0, 0, DAYS_MAX))
                .text(query.text("q"))
                .build();
        query.complete();
        return new ListQuery(filter);
    }
}
