package id.pendopo.service.forum;

import id.pendopo.domain.forum.Confirmation;
import java.util.List;

/**
 * What somebody types about an item of an agenda.
 *
 * @param minutes how long it takes
 * @param speakers in their order; those without a name are left out
 */
public record AgendaForm(String title, Integer minutes, String note, List<Person> speakers) {

    /** @param substitute who comes instead; may be empty */
    public record Person(
            String name, String position, String institution, Confirmation confirmation, String substitute) {}
}
