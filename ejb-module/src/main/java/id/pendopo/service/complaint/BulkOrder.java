package id.pendopo.service.complaint;

import id.pendopo.domain.complaint.ArchiveReason;
import id.pendopo.domain.complaint.BulkAction;
import id.pendopo.domain.complaint.ComplaintClass;
import id.pendopo.domain.complaint.ComplaintLimits;
import id.pendopo.domain.complaint.EventVisibility;
import id.pendopo.domain.complaint.ReplyTemplate;
import id.pendopo.domain.platform.InvalidInputException;
import id.pendopo.domain.platform.TextInput;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * What is to be done with each of many complaints.
 *
 * @param arguments what was decided, by the names of this class's constants
 */
public record BulkOrder(BulkAction action, Map<String, String> arguments) {

    static final String ASSIGNEE = "assignee";
    static final String TYPE = "type";
    static final String CATEGORY = "category";
    static final String AGENCY = "agency";
    static final String CONFIDENTIAL = "confidential";
    static final String NOTE = "note";
    static final String TEXT = "text";
    static final String VISIBILITY = "visibility";
    static final String REASON = "reason";

    static final String FROM = "from";

    /** Where a template could not be filled. */
    static final String GAP = "…";

    public BulkOrder {
        arguments = Map.copyOf(arguments);
    }

    String get(String name) {
        return arguments.get(name);
    }

    /**
     * Puts one person in charge.
     *
     * @param person sign-in name; null or empty: nobody any more
     */
    public static BulkOrder assign(String person) {
        return new BulkOrder(
                BulkAction.ASSIGN, Map.of(ASSIGNEE, TextInput.optional(ASSIGNEE, person, ComplaintLimits.INSTITUTION)));
    }

    /**
     * Verifies and gives to an agency. Supervision-level reports must be looked at one by one; what each reporter asked
     * for (anonymous, confidential) stays.
     *
     * @param type class for all; null: as each was reported
     * @param category code for all; null or empty: as each was reported
     * @param confidential whether all are closed to the public, also those whose reporter did not ask for it
     * @param ordinary that the caller has made sure no report is supervision-level
     * @param note internal note to the agency, may be empty
     * @throws InvalidInputException naming each field that was not decided
     */
    public static BulkOrder dispose(
            ComplaintClass type, String category, String agency, Boolean confidential, boolean ordinary, String note) {
        TextInput.required(AGENCY, agency, ComplaintLimits.INSTITUTION);
        if (confidential == null) {
            throw new InvalidInputException(CONFIDENTIAL, "input.required");
        }
        if (!ordinary) {
            throw new InvalidInputException("ordinary", "complaint.bulk.ordinary");
        }
        Map<String, String> decided = new HashMap<>();
        decided.put(AGENCY, agency.strip());
        decided.put(CONFIDENTIAL, confidential.toString());
        decided.put(NOTE, TextInput.optional(NOTE, note, ComplaintLimits.TEXT));
        decided.put(CATEGORY, TextInput.optional(CATEGORY, category, ComplaintLimits.CATEGORY_CODE));
        decided.put(TYPE, type == null ? "" : type.name());
        return new BulkOrder(BulkAction.DISPOSE, decided);
    }

    /**
     * Replies to each; the variables of the text are filled for each.
     *
     * @param text words of a template, perhaps changed
     * @param visibility {@code PUBLIC} or {@code REPORTER}; a confidential complaint's reporter alone is told in any case
     * @throws InvalidInputException for {@code text} if it has gaps or unknown variables
     */
    public static BulkOrder reply(String text, EventVisibility visibility) {
        String words = TextInput.required(TEXT, text, ComplaintLimits.TEXT);
        Set<String> unknown = ReplyTemplate.unknownVariables(words);
        if (!unknown.isEmpty()) {
            throw new InvalidInputException(TEXT, "complaint.unknownVariable", String.join(", ", unknown));
        }
        if (words.contains(GAP)) {
            throw new InvalidInputException(TEXT, "complaint.bulk.gap");
        }
        if (visibility != EventVisibility.PUBLIC && visibility != EventVisibility.REPORTER) {
            throw new InvalidInputException(VISIBILITY, "complaint.visibility");
        }
        return new BulkOrder(BulkAction.REPLY, Map.of(TEXT, words, VISIBILITY, visibility.name()));
    }

    /** Takes what one person is in charge of out of those hands and gives it to another; both by sign-in name. */
    static BulkOrder handOver(String from, String to) {
        return new BulkOrder(BulkAction.HAND_OVER, Map.of(FROM, from, ASSIGNEE, to));
    }

    /**
     * Puts away with a reason.
     *
     * @param note explanation for the reporters, may be empty
     */
    public static BulkOrder archive(ArchiveReason reason, String note) {
        if (reason == null) {
            throw new InvalidInputException(REASON, "input.required");
        }
        return new BulkOrder(
                BulkAction.ARCHIVE,
                Map.of(REASON, reason.name(), NOTE, TextInput.optional(NOTE, note, ComplaintLimits.TEXT)));
    }
}
