package id.pendopo.service.forum;

import id.pendopo.domain.commitment.CommitmentState;
import id.pendopo.domain.forum.InputKind;
import id.pendopo.domain.forum.StakeholderElement;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * One edition as everybody may read of it: nobody who came or spoke is named. All but the head is empty before it is published.
 *
 * @param registering whether one can register to come
 * @param minutes number of the signed minutes; empty before they are published
 */
public record PublicForum(
        PublicForumRow head,
        String background,
        String opener,
        String moderator,
        boolean registering,
        List<Service> services,
        int present,
        List<Element> elements,
        List<Said> said,
        List<Agreed> agreed,
        List<Promised> promised,
        List<Photo> photos,
        List<Material> materials,
        List<Item> agenda,
        List<PublicBroadcast> stations,
        List<Report> reports,
        String minutes,
        LocalDate signedOn)
        implements Serializable {

    public record Service(String code, String name) implements Serializable {}

    public record Element(StakeholderElement element, int present) implements Serializable {}

    /**
     * What was said.
     *
     * @param answer empty while it is not answered
     * @param complained whether it is followed up as a complaint
     * @param promised whether something was promised about it
     * @param commitment what was promised, where it stands in the public register; else null
     * @param change whether the standard of a service is asked to change
     */
    public record Said(
            int number,
            InputKind kind,
            StakeholderElement element,
            String service,
            String text,
            String answer,
            String agency,
            boolean complained,
            boolean promised,
            UUID commitment,
            boolean change)
            implements Serializable {}

    public record Agreed(String text, String agency, LocalDate dueOn) implements Serializable {}

    /** @param late past its day and not kept */
    public record Promised(
            UUID uuid,
            String statement,
            String agency,
            LocalDate dueOn,
            CommitmentState state,
            int progress,
            boolean late)
            implements Serializable {}

    /**
     * An item of the running order.
     *
     * @param speakers who speaks as it was announced; a substitute in the place of whom they stand in for
     */
    public record Item(Instant startsAt, String title, List<String> speakers) implements Serializable {}

    /** What a medium wrote or sent about it. */
    public record Report(String outlet, String title, String link, LocalDate publishedOn) implements Serializable {}

    public record Photo(UUID uuid, String words) implements Serializable {}

    /** A paper of the agenda everybody may have. */
    public record Material(UUID uuid, String title) implements Serializable {}
}
