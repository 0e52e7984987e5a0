package id.pendopo.service.commitment;

import id.pendopo.domain.commitment.Commitment;
import id.pendopo.domain.commitment.CommitmentMove;
import id.pendopo.domain.identity.Confidentiality;
import id.pendopo.domain.identity.Permission;
import id.pendopo.domain.notification.Notice;
import id.pendopo.service.identity.CurrentCaller;
import id.pendopo.service.identity.Holding;
import id.pendopo.service.identity.UserDirectory;
import id.pendopo.service.notification.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Tells the bureau what waits for it, and the agency what the bureau decided. */
@ApplicationScoped
public class CommitmentNotices {

    private static final int EXCERPT = 120;

    @Inject
    private UserDirectory users;

    @Inject
    private Outbox outbox;

    @Inject
    private CurrentCaller caller;

    void moved(Commitment commitment, CommitmentMove move) {
        switch (move) {
            case CLAIM -> tell(commitment, "commitment.claimed", Permission.COMMITMENT_VERIFY, null);
            case ACCEPT -> tell(commitment, "commitment.verified", Permission.COMMITMENT_MANAGE, commitment.agencyId());
            case SEND_BACK -> tell(
                    commitment, "commitment.sentBack", Permission.COMMITMENT_MANAGE, commitment.agencyId());
            case CANCEL -> tell(
                    commitment, "commitment.cancelled", Permission.COMMITMENT_MANAGE, commitment.agencyId());
            default -> {
                // Progress is read on the board.
            }
        }
    }

    private void tell(Commitment commitment, String kind, String permission, Long agency) {
        Set<Long> people = new LinkedHashSet<>(of(
                holdings(List.of(permission)), permission, agency, commitment.agencyId(), commitment.isConfidential()));
        people.remove(caller.get().isUser() ? caller.get().id() : null);
        outbox.notify(people, notice(kind, commitment.uuid(), commitment.statement(), commitment.isConfidential()));
    }

    /** Who holds these permissions, and who reads what is confidential. */
    List<Holding> holdings(List<String> permissions) {
        List<String> all = new ArrayList<>(permissions);
        all.addAll(Confidentiality.PERMISSIONS);
        return users.holdings(all);
    }

    /**
     * Who holds a permission in an agency and, where nobody does, in the whole government.
     *
     * @param asked the agency whose people are asked; null for those of the whole government
     * @param agency of the promise
     * @param confidential then only those among them who read what is confidential there
     */
    static Set<Long> of(List<Holding> holdings, String permission, Long asked, Long agency, boolean confidential) {
        Set<Long> here = new LinkedHashSet<>();
        Set<Long> everywhere = new LinkedHashSet<>();
        Set<Long> trusted = new LinkedHashSet<>();
        holdings.forEach(holding -> {
            Long person = holding.user().id();
            if (holding.permission().equals(permission) && holding.agency() == null) {
                everywhere.add(person);
            } else if (holding.permission().equals(permission)
                    && holding.agency().equals(asked)) {
                here.add(person);
            }
            if (Confidentiality.PERMISSIONS.contains(holding.permission())
                    && (holding.agency() == null || holding.agency().equals(agency))) {
                trusted.add(person);
            }
        });
        Set<Long> people = asked == null || here.isEmpty() ? everywhere : here;
        if (confidential) {
            people.retainAll(trusted);
        }
        return people;
    }

    /** Of what is confidential nothing is said but where to read it. */
    static Notice notice(String kind, UUID uuid, String statement, boolean confidential) {
        String said = statement.length() <= EXCERPT ? statement : statement.substring(0, EXCERPT) + "…";
        return new Notice(kind, Map.of("statement", confidential ? "…" : said), "/commitment/detail.xhtml?id=" + uuid);
    }
}
