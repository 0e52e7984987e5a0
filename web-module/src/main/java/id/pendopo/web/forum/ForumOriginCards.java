package id.pendopo.web.forum;

import id.pendopo.service.forum.ForumOrigins;
import id.pendopo.service.forum.ForumOrigins.Origin;
import id.pendopo.service.forum.ForumOrigins.Said;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/** What pages of complaints, commitments and standards show of the forum they come from; asked once for each. */
@Named
@RequestScoped
public class ForumOriginCards {

    private static final Pattern REFERENCE = Pattern.compile("[a-z0-9-]+/[0-9]+/[0-9]+");

    @Inject
    private ForumOrigins origins;

    private final Map<String, Optional<Origin>> complaints = new HashMap<>();
    private final Map<UUID, Optional<Said>> commitments = new HashMap<>();
    private final Map<UUID, List<Origin>> standards = new HashMap<>();

    /**
     * Null if the complaint was not first said at a forum.
     *
     * @param reference its number where it comes from; of a forum series, volume and number of the input
     */
    public Origin ofComplaint(String trackingNumber, String reference) {
        if (reference == null || !REFERENCE.matcher(reference).matches()) {
            return null;
        }
        return complaints.computeIfAbsent(trackingNumber, origins::ofComplaint).orElse(null);
    }

    /** Null if it was made of no input and no agreement, or where the caller may not read it. */
    public Said ofCommitment(UUID commitment) {
        return commitments.computeIfAbsent(commitment, origins::ofCommitment).orElse(null);
    }

    public List<Origin> ofStandard(UUID standard) {
        return standards.computeIfAbsent(standard, origins::ofStandard);
    }
}
