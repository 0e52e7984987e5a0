package id.pendopo.service.complaint;

import id.pendopo.domain.complaint.Complaint;
import id.pendopo.service.document.RedactedPictures;
import id.pendopo.service.platform.Database;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;

/** The copies of pictures that everybody may see, and how they go. */
@ApplicationScoped
public class ReleasedPhotos {

    @Inject
    private Database database;

    @Inject
    private RedactedPictures pictures;

    /** @return whether there was something to take out */
    boolean takeOut(UUID photo) {
        return gone(database.list(
                "delete from complaint_photo where uuid = ? returning copy_id", row -> row.getLong(1), photo));
    }

    /**
     * A complaint that became confidential loses its public pictures for good: if it is opened again one day, somebody
     * looks at each of them anew.
     */
    void follow(Complaint complaint) {
        if (complaint.isConfidential()) {
            gone(database.list(
                    "delete from complaint_photo where complaint_id = ? returning copy_id",
                    row -> row.getLong(1),
                    complaint.getId()));
        }
    }

    private boolean gone(List<Long> copies) {
        copies.forEach(pictures::remove);
        return !copies.isEmpty();
    }
}
