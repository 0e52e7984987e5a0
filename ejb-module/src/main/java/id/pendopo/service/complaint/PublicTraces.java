package id.pendopo.service.complaint;

import id.pendopo.domain.commitment.CommitmentSource;
import id.pendopo.domain.complaint.Complaint;
import id.pendopo.domain.complaint.ComplaintConcealed;
import id.pendopo.service.commitment.Commitments;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;

/**
 * What everybody may see of a complaint outside its own page, and how it goes once the complaint is confidential or
 * supervision-level, whoever made it so: pictures, promises, and what higher capabilities made of it. For good: if it is
 * opened again one day, somebody looks at each of them anew.
 */
@ApplicationScoped
public class PublicTraces {

    @Inject
    private ReleasedPhotos photos;

    @Inject
    private Commitments commitments;

    @Inject
    private Event<ComplaintConcealed> concealed;

    /** Call when the change of the complaint is written. */
    void follow(Complaint complaint) {
        if (complaint.isConfidential()) {
            photos.follow(complaint);
            commitments.conceal(CommitmentSource.COMPLAINT, complaint.trackingNumber());
            concealed.fire(new ComplaintConcealed(complaint.trackingNumber()));
        }
    }
}
