package id.pendopo.service.complaint;

import id.pendopo.domain.complaint.Act;
import id.pendopo.domain.complaint.Complaint;
import id.pendopo.domain.complaint.ComplaintLimits;
import id.pendopo.domain.complaint.ComplaintState;
import id.pendopo.domain.complaint.ComplaintStory;
import id.pendopo.domain.complaint.ComplaintVisibility;
import id.pendopo.domain.complaint.Identity;
import id.pendopo.domain.complaint.Report;
import id.pendopo.domain.complaint.Reporter;
import id.pendopo.domain.identity.Permission;
import id.pendopo.domain.platform.InvalidInputException;
import id.pendopo.domain.platform.NotFoundException;
import id.pendopo.domain.platform.Secrets;
import id.pendopo.domain.platform.TextInput;
import id.pendopo.service.identity.CurrentCaller;
import id.pendopo.service.platform.Database;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Complaints that belong together: links between related ones, and the splitting of a report that tells of several
 * matters. Each throws {@code NotFoundException} if there is no such complaint or the caller may not know of it.
 */
@Stateless
public class ComplaintLinks {

    private static final String LINK =
            "insert into complaint_link (from_id, to_id, kind, made_by, made_at) values (?, ?, ?, ?, ?) on conflict do nothing";

    @PersistenceContext(unitName = "pendopo")
    private EntityManager em;

    @Inject
    private Docket docket;

    @Inject
    private Database database;

    @Inject
    private CurrentCaller currentCaller;

    @Inject
    private TrackingNumbers numbers;

    @Inject
    private Pins pins;

    @Inject
    private Secrets secrets;

    /** What belongs to a complaint, as far as the caller may see it. */
    @RolesAllowed({Permission.COMPLAINT_READ, Permission.COMPLAINT_SUPERVISION})
    public List<LinkedComplaint> of(String trackingNumber) {
        Complaint complaint = docket.find(trackingNumber);
        List<Object> parameters = new ArrayList<>(List.of(complaint.getId(), complaint.getId()));
        String visible = ComplaintVisibility.condition(currentCaller.get(), parameters);
        return database.list(
                "select c.tracking_number, c.title, c.state, l.kind from (select to_id as id, kind from complaint_link"
                        + " where from_id = ? union select from_id, kind from complaint_link where to_id = ?) l"
                        + " join complaint c on c.id = l.id where " + visible + " order by c.id",
                row -> new LinkedComplaint(
                        row.getString(1),
                        row.getString(2),
                        ComplaintState.valueOf(row.getString(3)),
                        "SPLIT".equals(row.getString(4))),
                parameters.toArray());
    }

    /**
     * Links two complaints about related matters; both go on by themselves.
     *
     * @param other tracking number of one the caller sees too
     * @throws InvalidInputException naming {@code other} when there is no such complaint, or it is the same one
     */
    @RolesAllowed({Permission.COMPLAINT_VERIFY, Permission.COMPLAINT_HANDLE})
    public void link(String trackingNumber, String other) {
        Complaint complaint = working(trackingNumber);
        Complaint related = other(other);
        if (related.getId().equals(complaint.getId())) {
            throw new InvalidInputException("other", "complaint.linkSelf");
        }
        Act act = docket.act();
        int made = database.update(
                LINK,
                complaint.getId(),
                related.getId(),
                "RELATED",
                act.caller().displayName(),
                act.at());
        if (made == 1) {
            complaint.linked(related, act);
            docket.save(complaint, act, "linked", Map.of("other", related.trackingNumber()));
        }
    }

    /** Takes a link away again; parts of what was one report stay linked. */
    @RolesAllowed({Permission.COMPLAINT_VERIFY, Permission.COMPLAINT_HANDLE})
    public void unlink(String trackingNumber, String other) {
        Complaint complaint = working(trackingNumber);
        Complaint related = other(other);
        Act act = docket.act();
        int gone = database.update(
                "delete from complaint_link where kind = 'RELATED' and ((from_id = ? and to_id = ?) or (from_id = ? and to_id = ?))",
                complaint.getId(),
                related.getId(),
                related.getId(),
                complaint.getId());
        if (gone > 0) {
            complaint.unlinked(related, act);
            docket.save(complaint, act, "unlinked", Map.of("other", related.trackingNumber()));
        }
    }

    /**
     * Makes a report of its own of one of the matters a report tells of. It comes from the same reporter, with the same
     * seals, and is verified by itself; the first report goes on with the rest.
     *
     * @param title of the new report
     * @param story the part it is about
     * @return number and PIN of the new report, for the reporter
     * @throws id.pendopo.domain.platform.RuleViolationException if the report is past verification
     */
    @RolesAllowed(Permission.COMPLAINT_VERIFY)
    public FiledComplaint split(String trackingNumber, int version, String title, String story) {
        Complaint complaint = docket.open(trackingNumber, version);
        Act act = docket.act();
        String number = numbers.next(act.day());
        String pin = pins.make();
        Report report = complaint
                .facts()
                .report(
                        complaint.type(),
                        complaint.isAnonymous(),
                        complaint.isConfidential(),
                        TextInput.required("title", title, ComplaintLimits.TITLE),
                        complaint.categoryId());
        String part = TextInput.required("story", story, ComplaintLimits.STORY);
        Complaint child = complaint.split(UUID.randomUUID(), number, pins.hash(number, pin), report, act);
        em.persist(child);
        em.persist(new ComplaintStory(child, part));
        Reporter reporter = em.find(Reporter.class, complaint.getId());
        if (reporter != null) {
            Identity identity = reporter.open(complaint, secrets);
            em.persist(new Reporter(child, identity, secrets));
        }
        docket.save(child, act, "recorded", Map.of("from", complaint.trackingNumber()));
        docket.save(complaint, act, "split", Map.of("into", number));
        database.update(
                LINK, complaint.getId(), child.getId(), "SPLIT", act.caller().displayName(), act.at());
        return new FiledComplaint(number, pin, act.at(), child.getVersion(), false);
    }

    private Complaint working(String trackingNumber) {
        Complaint complaint = docket.open(trackingNumber, Docket.ANY_VERSION);
        if (!ComplaintVisibility.works(complaint, currentCaller.get())) {
            throw Docket.missing();
        }
        return complaint;
    }

    private Complaint other(String number) {
        try {
            return docket.find(
                    TextInput.required("other", number, ComplaintLimits.SEARCH).strip());
        } catch (NotFoundException e) {
            throw new InvalidInputException("other", "complaint.notFound");
        }
    }
}
