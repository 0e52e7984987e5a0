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

/** Tells whoever checks promises what waits for them, and the agency what they decided. */
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
            case CLAIM -> waits(commitment);
            case ACCEPT -> tellAgency(commitment, "commitment.verified");
            case SEND_BACK -> tellAgency(commitment, "commitment.sentBack");
            case CANCEL -> tellAgency(commitment, "commitment.cancelled");
            default -> {
                // Progress is read on the board.
            }
        }
    }

    /** Tells whoever checks it, by the rule of {@link CommitmentSight#checks}. */
    void waits(Commitment commitment) {
        tell(commitment, "commitment.claimed", checkers(commitment));
    }

    private Set<Long> checkers(Commitment commitment) {
        List<Holding> holdings = holdings(List.of(Permission.COMMITMENT_VERIFY));
        Set<Long> people = new LinkedHashSet<>(
                of(holdings, Permission.COMMITMENT_VERIFY, null, commitment.agencyId(), commitment.isConfidential()));
        if (commitment.isConfidential()) {
            people.addAll(of(holdings, Permission.COMPLAINT_VERIFY, null, commitment.agencyId(), true));
        }
        return people;
    }

    private void tellAgency(Commitment commitment, String kind) {
        tell(
                commitment,
                kind,
                of(
                        holdings(List.of(Permission.COMMITMENT_MANAGE)),
                        Permission.COMMITMENT_MANAGE,
                        commitment.agencyId(),
                        commitment.agencyId(),
                        commitment.isConfidential()));
    }

    private void tell(Commitment commitment, String kind, Set<Long> people) {
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
