package id.pendopo.service.forum;

import id.pendopo.domain.forum.Confirmation;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * One item of an agenda.
 *
 * @param number 1 for the first
 * @param startsAt and {@code endsAt} as they follow from the begin of the edition and the items before; null while its day
 *     is unknown
 */
public record AgendaRow(
        UUID uuid,
        int version,
        int number,
        String title,
        int minutes,
        String note,
        Instant startsAt,
        Instant endsAt,
        List<Person> speakers,
        List<Handout> materials)
        implements Serializable {

    /** Who speaks. */
    public record Person(String name, String position, String institution, Confirmation confirmation, String substitute)
            implements Serializable {

        /** Position and institution in one line. */
        public String office() {
            return institution.isEmpty() || position.isEmpty() ? position + institution : position + ", " + institution;
        }
    }

    /**
     * A file that goes with it.
     *
     * @param open whether everybody may have it
     */
    public record Handout(UUID uuid, String title, String fileName, boolean open) implements Serializable {}
}
