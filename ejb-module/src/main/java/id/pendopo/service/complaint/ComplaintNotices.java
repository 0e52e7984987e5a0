package id.pendopo.service.complaint;

import id.pendopo.domain.complaint.Complaint;
import id.pendopo.domain.complaint.EscalationLevel;
import id.pendopo.domain.complaint.Identity;
import id.pendopo.domain.complaint.Reporter;
import id.pendopo.domain.identity.Permission;
import id.pendopo.domain.notification.Notice;
import id.pendopo.domain.platform.Secrets;
import id.pendopo.domain.platform.Texts;
import id.pendopo.service.identity.CurrentCaller;
import id.pendopo.service.identity.UserDirectory;
import id.pendopo.service.identity.UserRef;
import id.pendopo.service.notification.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Tells those whose turn it is. Notices name the complaint by its number only: they travel by mail. */
@ApplicationScoped
public class ComplaintNotices {

    @Inject
    private EntityManager em;

    @Inject
    private UserDirectory users;

    @Inject
    private Outbox outbox;

    @Inject
    private EscalationPeople people;

    @Inject
    private StandIns standIns;

    @Inject
    private AddressConfirmation addresses;

    @Inject
    private Secrets secrets;

    @Inject
    private CurrentCaller currentCaller;

    /** The liaison officers of the responsible agency. */
    void toAgency(Complaint complaint, String kind) {
        tell(complaint, kind, handlers(complaint));
    }

    /** The responsible agency, or the coordinators while there is none. */
    void toWhoeverHasIt(Complaint complaint, String kind) {
        if (complaint.agencyId() == null) {
            toCoordinators(complaint, kind);
        } else {
            toAgency(complaint, kind);
        }
    }

    /**
     * Those a complaint has been escalated to: the agency's head, the sekretaris daerah, the kepala daerah. A
     * supervision-level one stays among those who may know of it.
     */
    void toLevel(Complaint complaint, EscalationLevel level, String kind) {
        tell(complaint, kind, people.at(complaint, level));
    }

    /** The head of the responsible agency, and whoever stands in for the head today. */
    void toHead(Complaint complaint, String kind) {
        tellToo(complaint, kind, admitted(complaint, Permission.COMPLAINT_APPROVE));
    }

    /** Somebody, and whoever stands in today. */
    void toPerson(Complaint complaint, UserRef person, String kind) {
        tellToo(complaint, kind, List.of(person));
    }

    /** Who works on complaints of the responsible agency. */
    List<UserRef> handlers(Complaint complaint) {
        return admitted(complaint, Permission.COMPLAINT_HANDLE);
    }

    /** A supervision-level complaint is only for those among them who may know of it. */
    private List<UserRef> admitted(Complaint complaint, String permission) {
        List<UserRef> people = users.holding(permission, complaint.agencyId());
        if (!complaint.isSupervision()) {
            return people;
        }
        List<UserRef> inspectors = users.holding(Permission.COMPLAINT_SUPERVISION, complaint.agencyId());
        return people.stream().filter(inspectors::contains).toList();
    }

    void toCoordinators(Complaint complaint, String kind) {
        tell(complaint, kind, users.holding(Permission.COMPLAINT_VERIFY, null));
    }

    /** Everybody who holds a permission for the whole government. */
    void toHolders(Complaint complaint, String permission, String kind) {
        tell(complaint, kind, users.holding(permission, null));
    }

    void toUser(Complaint complaint, Long user, String kind) {
        UserRef person = users.find(user);
        if (person != null) {
            tell(complaint, kind, List.of(person));
        }
    }

    private void tell(Complaint complaint, String kind, List<UserRef> people) {
        send(complaint, kind, people.stream().map(UserRef::id).toList());
    }

    /** Where everybody who could stand in is not told anyway. */
    private void tellToo(Complaint complaint, String kind, List<UserRef> people) {
        List<Long> told = new ArrayList<>(people.stream().map(UserRef::id).toList());
        told.addAll(standIns.informed(complaint, told));
        send(complaint, kind, told);
    }

    private void send(Complaint complaint, String kind, List<Long> people) {
        Long self = currentCaller.get().isUser() ? currentCaller.get().id() : null;
        List<Long> others =
                people.stream().filter(id -> !id.equals(self)).distinct().toList();
        if (!others.isEmpty()) {
            outbox.notify(
                    others,
                    new Notice(
                            kind,
                            Map.of("number", complaint.trackingNumber()),
                            "/complaint/detail.xhtml?no=" + complaint.trackingNumber()));
        }
    }

    /** The reporter, by mail, if one left an address and it need not be confirmed first. Never an anonymous one: the outbox would break the seal. */
    void toReporter(Complaint complaint, String kind) {
        if (complaint.isAnonymous()) {
            return;
        }
        Reporter reporter = em.find(Reporter.class, complaint.getId());
        Identity identity = reporter == null ? null : reporter.open(complaint, secrets);
        if (identity != null && identity.email() != null && !addresses.isAwaited(complaint.getId())) {
            outbox.mail(
                    identity.email(),
                    new Notice(kind, Map.of("number", complaint.trackingNumber()), null),
                    Texts.INDONESIAN);
        }
    }

    /** The reporters of many complaints, each as {@link #toReporter}, with one look at who they are. */
    void toReporters(Map<Complaint, String> kinds) {
        List<Long> known = kinds.keySet().stream()
                .filter(complaint -> !complaint.isAnonymous())
                .map(Complaint::getId)
                .toList();
        if (!known.isEmpty()) {
            // From now on they are in the persistence context.
            em.createQuery("select r from Reporter r where r.complaintId in :ids", Reporter.class)
                    .setParameter("ids", known)
                    .getResultList();
        }
        kinds.forEach(this::toReporter);
    }
}
