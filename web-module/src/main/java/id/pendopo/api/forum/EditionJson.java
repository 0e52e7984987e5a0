package id.pendopo.api.forum;

import id.pendopo.api.platform.FieldNames;
import id.pendopo.api.platform.JsonFields;
import id.pendopo.domain.forum.EditionMode;
import id.pendopo.domain.forum.EditionMove;
import id.pendopo.domain.forum.EditionRoles;
import id.pendopo.domain.forum.InputKind;
import id.pendopo.domain.forum.PolicyTopic;
import id.pendopo.domain.forum.StakeholderElement;
import id.pendopo.domain.platform.InvalidInputException;
import id.pendopo.service.forum.EditionForm;
import id.pendopo.service.forum.InputForm;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/** What other systems send about editions and what was said there. */
final class EditionJson {

    /** Services call it as the rules do. */
    static final FieldNames NAMES = new FieldNames(Map.of("agencyCode", "agency"));

    private EditionJson() {}

    /**
     * The whole plan of an edition; what is absent is empty.
     *
     * @param existing whether it is there already: then its volume must be said, for none would be the next one
     */
    static EditionForm plan(JsonFields fields, boolean existing) {
        Integer volume = fields.whole("volume");
        EditionForm form = new EditionForm(
                fields.text("agency"),
                volume,
                fields.text("theme"),
                fields.oneOf("topic", PolicyTopic.class),
                fields.text("background"),
                fields.flag("special", false),
                new LinkedHashSet<>(new TreeSet<>(fields.texts("services"))),
                fields.moment("startsAt"),
                fields.moment("endsAt"),
                fields.requiredOneOf("mode", EditionMode.class),
                fields.text("venue"),
                fields.text("link"),
                fields.whole("quota"),
                new EditionRoles(
                        fields.text("opener"),
                        fields.text("moderator"),
                        fields.text("noteTaker"),
                        fields.text("team")));
        fields.complete();
        if (existing && volume == null) {
            throw new InvalidInputException("volume", "api.required");
        }
        return form;
    }

    static InputForm input(JsonFields fields) {
        InputForm form = new InputForm(
                fields.requiredOneOf("kind", InputKind.class),
                fields.text("text"),
                fields.text("givenBy"),
                fields.oneOf("element", StakeholderElement.class),
                fields.text("service"));
        fields.complete();
        return form;
    }

    /** The moves made by hand, by the names they have in addresses. */
    static Optional<EditionMove> move(String path) {
        return Arrays.stream(EditionMove.values())
                .filter(EditionMove::byHand)
                .filter(move -> path(move).equals(path))
                .findFirst();
    }

    static String path(EditionMove move) {
        return move.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
