package id.pendopo.service.survey;

import id.pendopo.domain.identity.Permission;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Optional;

/** Counts answers by groups of respondents, a piece in each transaction; one node at a time. */
@Stateless
public class ProfileRound {

    @Inject
    private ProfileCounts counts;

    /**
     * Does one step: counts a piece, or looks for what came since.
     *
     * @return false if there is nothing to do now, or somebody else does it
     */
    @RolesAllowed(Permission.SURVEY_GOVERN)
    public boolean step() {
        Optional<ProfileCounts.Round> taken = counts.take();
        if (taken.isEmpty()) {
            return false;
        }
        ProfileCounts.Round round = taken.get();
        if (round.countedTo() == round.nextTo()) {
            return counts.look(round);
        }
        if (round.settled()) {
            counts.count(round);
        }
        return round.settled();
    }
}
