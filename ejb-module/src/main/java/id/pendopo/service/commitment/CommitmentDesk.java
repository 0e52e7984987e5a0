package id.pendopo.service.commitment;

import id.pendopo.domain.commitment.Commitment;
import id.pendopo.domain.commitment.CommitmentMilestone;
import id.pendopo.domain.commitment.CommitmentMove;
import id.pendopo.domain.commitment.CommitmentOrigin;
import id.pendopo.domain.commitment.CommitmentSource;
import id.pendopo.domain.commitment.CommitmentStepKind;
import id.pendopo.domain.commitment.CommitmentTerms;
import id.pendopo.domain.document.FileRules;
import id.pendopo.domain.document.StoredFile;
import id.pendopo.domain.identity.Permission;
import id.pendopo.domain.identity.Scope;
import id.pendopo.domain.platform.InvalidInputException;
import id.pendopo.domain.platform.NotFoundException;
import id.pendopo.domain.platform.RuleViolationException;
import id.pendopo.domain.platform.StaleVersionException;
import id.pendopo.domain.platform.TextInput;
import id.pendopo.service.document.DocumentStore;
import id.pendopo.service.identity.CurrentCaller;
import id.pendopo.service.organization.AgencyDirectory;
import id.pendopo.service.organization.AgencyRef;
import id.pendopo.service.platform.Today;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * What people do with promises: the agency makes them, reports and claims, the organisation bureau checks. Each method takes
 * the version its caller has read and answers with the one the promise has then; it refuses with {@link StaleVersionException}
 * if somebody changed the promise since, with {@link NotFoundException} what lies outside the caller's scope, with {@link
 * RuleViolationException} what the state does not allow, with {@link InvalidInputException} naming the field.
 */
@Stateless
public class CommitmentDesk {

    private static final Set<CommitmentSource> BY_HAND = Set.of(CommitmentSource.ASSESSMENT, CommitmentSource.OTHER);

    @Inject
    private CommitmentAccess access;

    @Inject
    private CommitmentSteps steps;

    @Inject
    private DocumentStore documents;

    @Inject
    private AgencyDirectory agencies;

    @Inject
    private CurrentCaller caller;

    @Inject
    private Today today;

    /** The agencies the caller makes promises for, by name. */
    @RolesAllowed(Permission.COMMITMENT_MANAGE)
    public List<AgencyRef> agencies() {
        Scope scope = caller.scope(Permission.COMMITMENT_MANAGE);
        return agencies.active().stream()
                .filter(agency -> scope.covers(agency.id()))
                .toList();
    }

    /**
     * Makes a promise that came from nothing kept here.
     *
     * @return what it is known by
     */
    @RolesAllowed(Permission.COMMITMENT_MANAGE)
    public UUID make(CommitmentForm form) {
        AgencyRef agency = agencies().stream()
                .filter(one -> one.code().equals(form.agency()))
                .findFirst()
                .orElseThrow(() -> new InvalidInputException("agency", "commitment.agencyUnknown"));
        if (form.source() == null || !BY_HAND.contains(form.source())) {
            throw new InvalidInputException("source", "input.unknownValue");
        }
        String label = TextInput.required("sourceLabel", form.sourceLabel(), CommitmentOrigin.LABEL);
        String key = label.substring(0, Math.min(label.length(), CommitmentOrigin.KEY));
        CommitmentOrigin origin = new CommitmentOrigin(form.source(), key, label, "", "");
        return steps.promise(origin, agency, terms(form), form.promisedOn(), false)
                .uuid();
    }

    private static CommitmentTerms terms(CommitmentForm form) {
        return new CommitmentTerms(form.statement(), form.person(), form.dueOn(), form.publicly());
    }

    /** Changes wording, person, whether it is public, and the due date while that may be corrected. */
    @RolesAllowed(Permission.COMMITMENT_MANAGE)
    public void change(UUID uuid, int version, CommitmentForm form) {
        Commitment commitment = access.asRead(uuid, version, Permission.COMMITMENT_MANAGE);
        commitment.change(terms(form), today.get());
        steps.changed(commitment, CommitmentStepKind.CHANGED, "");
    }

    /** Takes in a file that shall show something; it becomes part of the promise with the report it is named in. */
    @RolesAllowed(Permission.COMMITMENT_MANAGE)
    public StoredFile stage(InputStream content, String name, String declaredType) {
        return documents.store(content, name, declaredType, FileRules.EVIDENCE);
    }

    /**
     * Says how far it is.
     *
     * @param percent 0 to 99
     * @param note what was done, at most 1,000 characters
     * @param files staged by the same caller, at most 10
     */
    @RolesAllowed(Permission.COMMITMENT_MANAGE)
    public int progress(UUID uuid, int version, Integer percent, String note, Collection<UUID> files) {
        Commitment commitment = access.asRead(uuid, version, Permission.COMMITMENT_MANAGE);
        String said = TextInput.required("note", note, Commitment.NOTE);
        commitment.work().progress(percent);
        steps.moved(commitment, CommitmentMove.PROGRESS, said, files);
        return commitment.getVersion();
    }

    /**
     * Claims it as kept.
     *
     * @param on the day it was kept
     * @param evidence what shows it, at most 1,000 characters
     * @param files staged by the same caller, at most 10
     */
    @RolesAllowed(Permission.COMMITMENT_MANAGE)
    public int claim(UUID uuid, int version, LocalDate on, String evidence, Collection<UUID> files) {
        Commitment commitment = access.asRead(uuid, version, Permission.COMMITMENT_MANAGE);
        commitment.claim(on, evidence, today.get());
        steps.moved(commitment, CommitmentMove.CLAIM, evidence, files);
        return commitment.getVersion();
    }

    /** Takes the claim back before it was checked. */
    @RolesAllowed(Permission.COMMITMENT_MANAGE)
    public int retract(UUID uuid, int version) {
        Commitment commitment = access.asRead(uuid, version, Permission.COMMITMENT_MANAGE);
        commitment.work().retract();
        steps.moved(commitment, CommitmentMove.RETRACT, "", List.of());
        return commitment.getVersion();
    }

    /** Has seen that it is kept. */
    @RolesAllowed({Permission.COMMITMENT_VERIFY, Permission.COMPLAINT_VERIFY})
    public int accept(UUID uuid, int version, String note) {
        Commitment commitment = access.toCheck(uuid, version);
        commitment.work().accept(steps.now());
        steps.moved(commitment, CommitmentMove.ACCEPT, note, List.of());
        return commitment.getVersion();
    }

    /** Has not seen that it is kept, and says what is missing. */
    @RolesAllowed({Permission.COMMITMENT_VERIFY, Permission.COMPLAINT_VERIFY})
    public int sendBack(UUID uuid, int version, String reason) {
        Commitment commitment = access.toCheck(uuid, version);
        commitment.work().sendBack(reason);
        steps.moved(commitment, CommitmentMove.SEND_BACK, reason, List.of());
        return commitment.getVersion();
    }

    /** Will not be kept; the reason is public if the promise is. */
    @RolesAllowed({Permission.COMMITMENT_VERIFY, Permission.COMPLAINT_VERIFY})
    public int cancel(UUID uuid, int version, String reason) {
        Commitment commitment = access.toCheck(uuid, version);
        commitment.work().cancel(reason);
        steps.moved(commitment, CommitmentMove.CANCEL, reason, List.of());
        return commitment.getVersion();
    }

    /**
     * Will be kept later.
     *
     * @param newDue after the due date and not in the past
     * @param reason public if the promise is
     * @return the promise it goes on as
     */
    @RolesAllowed(Permission.COMMITMENT_MANAGE)
    public UUID carryOver(UUID uuid, int version, LocalDate newDue, String reason) {
        Commitment commitment = access.asRead(uuid, version, Permission.COMMITMENT_MANAGE);
        return steps.carryOver(commitment, new CarryOver(null, newDue, reason)).uuid();
    }

    /** @param day between the promise and its due date */
    @RolesAllowed(Permission.COMMITMENT_MANAGE)
    public int addMilestone(UUID uuid, int version, String title, LocalDate day) {
        Commitment commitment = access.asRead(uuid, version, Permission.COMMITMENT_MANAGE);
        CommitmentMilestone milestone = commitment.addMilestone(title, day);
        steps.changed(commitment, CommitmentStepKind.MILESTONE_ADDED, milestone.title());
        return commitment.getVersion();
    }

    /** @param on the day it was reached; not in the future */
    @RolesAllowed(Permission.COMMITMENT_MANAGE)
    public int finishMilestone(UUID uuid, int version, UUID milestone, LocalDate on) {
        Commitment commitment = access.asRead(uuid, version, Permission.COMMITMENT_MANAGE);
        CommitmentMilestone reached = commitment.finishMilestone(milestone, on, today.get());
        steps.changed(commitment, CommitmentStepKind.MILESTONE_DONE, reached.title());
        return commitment.getVersion();
    }

    /** Only one that is to come. */
    @RolesAllowed(Permission.COMMITMENT_MANAGE)
    public void removeMilestone(UUID uuid, int version, UUID milestone) {
        Commitment commitment = access.asRead(uuid, version, Permission.COMMITMENT_MANAGE);
        CommitmentMilestone removed = commitment.removeMilestone(milestone);
        steps.changed(commitment, CommitmentStepKind.MILESTONE_REMOVED, removed.title());
    }
}
