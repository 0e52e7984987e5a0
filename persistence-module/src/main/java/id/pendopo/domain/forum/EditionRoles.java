package id.pendopo.domain.forum;

import id.pendopo.domain.platform.InvalidInputException;
import id.pendopo.domain.platform.TextInput;

/**
 * Who does what in an edition, by name and office.
 *
 * @param opener who opens it
 * @param moderator who leads it
 * @param noteTaker who writes the minutes
 * @param team the others, in free text
 */
public record EditionRoles(String opener, String moderator, String noteTaker, String team) {

    public static final int NAME_LIMIT = 200;
    public static final int TEAM_LIMIT = 1000;

    public static final EditionRoles NONE = new EditionRoles("", "", "", "");

    /** @throws InvalidInputException naming the wrong field */
    public EditionRoles {
        opener = TextInput.optional("opener", opener, NAME_LIMIT);
        moderator = TextInput.optional("moderator", moderator, NAME_LIMIT);
        noteTaker = TextInput.optional("noteTaker", noteTaker, NAME_LIMIT);
        team = TextInput.optional("team", team, TEAM_LIMIT);
    }
}
