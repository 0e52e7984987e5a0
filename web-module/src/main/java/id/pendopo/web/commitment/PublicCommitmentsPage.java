package id.pendopo.web.commitment;

import id.pendopo.domain.platform.Page;
import id.pendopo.service.commitment.CommitmentTab;
import id.pendopo.service.commitment.PublicCommitment;
import id.pendopo.service.commitment.PublicCommitments;
import id.pendopo.web.platform.ListRequest;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Public: what was promised, by whom, until when, and where it stands. The address holds everything. */
@Named
@RequestScoped
public class PublicCommitmentsPage {

    private static final int ROWS = 20;
    private static final int UUID_LENGTH = 36;

    @Inject
    private PublicCommitments register;

    @Inject
    private CommitmentQuery query;

    @Inject
    private ListRequest address;

    private Page<PublicCommitment> page;

    @PostConstruct
    void load() {
        String one = address.text("id", UUID_LENGTH);
        if (one != null) {
            page = register.find(CommitmentPage.uuid(one));
            return;
        }
        CommitmentTab state = address.constant("state", CommitmentTab.class);
        page = register.search(state == null ? CommitmentTab.ALL : state, query.filter(), query.cursor(), ROWS);
    }

    public Page<PublicCommitment> getPage() {
        return page;
    }
}
