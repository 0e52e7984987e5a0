package id.pendopo.web.commitment;

import id.pendopo.domain.commitment.CommitmentSource;
import id.pendopo.service.commitment.CommitmentBoard;
import id.pendopo.service.commitment.CommitmentTab;
import id.pendopo.service.organization.AgencyDirectory;
import id.pendopo.service.organization.AgencyRef;
import id.pendopo.service.platform.Today;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.IntStream;

/** What the filters of lists of commitments offer. */
@Named
@RequestScoped
public class CommitmentChoices {

    private static final int YEARS = 8;

    @Inject
    private CommitmentBoard board;

    @Inject
    private AgencyDirectory directory;

    @Inject
    private Today today;

    private List<AgencyRef> agencies;

    /** Those the reader may look at. */
    public List<AgencyRef> getAgencies() {
        if (agencies == null) {
            agencies = board.readable();
        }
        return agencies;
    }

    /** All, as everybody may know them. */
    public List<AgencyRef> getAllAgencies() {
        return directory.active();
    }

    public List<CommitmentSource> getSources() {
        return List.of(CommitmentSource.values());
    }

    public List<CommitmentTab> getTabs() {
        return List.of(CommitmentTab.values());
    }

    /** What people ask the public register for: open, late, kept, ended. */
    public List<CommitmentTab> getPublicStates() {
        return List.of(CommitmentTab.OPEN, CommitmentTab.LATE, CommitmentTab.KEPT, CommitmentTab.ENDED);
    }

    /** This year and those before, the latest first. */
    public List<Integer> getYears() {
        int year = today.get().getYear();
        return IntStream.range(0, YEARS).mapToObj(ago -> year - ago).toList();
    }
}
