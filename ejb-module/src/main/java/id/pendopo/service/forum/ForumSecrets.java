package id.pendopo.service.forum;

import id.pendopo.domain.complaint.ComplaintConcealed;
import id.pendopo.service.commitment.Commitments;
import id.pendopo.service.platform.Database;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.UUID;

/**
 * Keeps what was promised about something said at a forum from telling of the complaint it became: once that is confidential
 * or supervision-level, the promise leaves the public register and the page of the forum; in the same transaction.
 */
@ApplicationScoped
public class ForumSecrets {

    @Inject
    private Commitments commitments;

    @Inject
    private Database database;

    void concealed(@Observes ComplaintConcealed event) {
        keep(event.trackingNumber());
    }

    /** Conceals the promises, if the complaint is one that not everybody may know of. */
    void keep(String trackingNumber) {
        database.list(
                        """
                        select i.commitment from forum_input i join complaint c on c.id = i.complaint_id
                        where c.tracking_number = ? and (c.confidential or c.supervision) and i.commitment is not null""",
                        row -> row.getObject(1, UUID.class),
                        trackingNumber)
                .forEach(commitments::concealOne);
    }
}
