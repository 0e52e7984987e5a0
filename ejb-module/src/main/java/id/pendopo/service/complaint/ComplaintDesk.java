package id.pendopo.service.complaint;

import id.pendopo.domain.complaint.Act;
import id.pendopo.domain.complaint.AttachmentKind;
import id.pendopo.domain.complaint.Complaint;
import id.pendopo.domain.complaint.ComplaintLimits;
import id.pendopo.domain.complaint.EventVisibility;
import id.pendopo.domain.identity.Permission;
import id.pendopo.domain.platform.InvalidInputException;
import id.pendopo.domain.platform.TextInput;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The responsible agency at work: begin, note, reply (T7). */
@Stateless
public class ComplaintDesk {

    @Inject
    private Docket docket;

    @Inject
    private ComplaintFiles files;

    @Inject
    private ComplaintNotices notices;

    @Inject
    private ComplaintMentions mentions;

    /**
     * Begins the work.
     *
     * @param text what the reporter is told, may be empty
     * @throws id.pendopo.domain.platform.NotFoundException if there is none, or the caller may not know of it
     * @throws StaleComplaintException if somebody changed it since {@code version}
     * @throws id.pendopo.domain.platform.RuleViolationException if the state machine does not allow it now
     */
    @RolesAllowed(Permission.COMPLAINT_HANDLE)
    public ComplaintMoved startWork(String trackingNumber, int version, String text) {
        Complaint complaint = docket.open(trackingNumber, version);
        Act act = docket.act();
        complaint.startWork(TextInput.optional("text", text, ComplaintLimits.TEXT), act);
        return docket.save(complaint, act, "work-started", Map.of());
    }

    /**
     * Writes an internal note; the reporter never sees it. Colleagues named in it ({@code @sign-in-name}) are told, if
     * they may read it.
     *
     * @throws id.pendopo.domain.platform.NotFoundException if there is none, or the caller may not know of it
     * @throws id.pendopo.domain.platform.RuleViolationException if the state machine does not allow it now
     */
    @RolesAllowed({
        Permission.COMPLAINT_HANDLE,
        Permission.COMPLAINT_APPROVE,
        Permission.COMPLAINT_VERIFY,
        Permission.COMPLAINT_SUPERVISION
    })
    public ComplaintMoved note(String trackingNumber, String text) {
        Complaint complaint = docket.open(trackingNumber, Docket.ANY_VERSION);
        Act act = docket.act();
        String note = TextInput.required("text", text, ComplaintLimits.TEXT);
        complaint.note(note, act);
        ComplaintMoved moved = docket.save(complaint, act, "noted", Map.of());
        mentions.tell(complaint, note);
        return moved;
    }

    /**
     * Notes that the reporter went to the Ombudsman, who looks into it; counted in the figures. Internal; the state stays.
     *
     * @param reason how this is known: number and date of the Ombudsman's letter, or what the reporter said
     * @throws id.pendopo.domain.platform.NotFoundException if there is none, or the caller may not know of it
     * @throws StaleComplaintException if somebody changed it since {@code version}
     * @throws id.pendopo.domain.platform.RuleViolationException if it was noted before
     */
    @RolesAllowed({
        Permission.COMPLAINT_HANDLE,
        Permission.COMPLAINT_APPROVE,
        Permission.COMPLAINT_VERIFY,
        Permission.COMPLAINT_SUPERVISION
    })
    public ComplaintMoved ombudsman(String trackingNumber, int version, String reason) {
        Complaint complaint = docket.open(trackingNumber, version);
        Act act = docket.act();
        complaint.ombudsman(Reasons.required(reason), act);
        return docket.save(complaint, act, "ombudsman", Map.of());
    }

    /**
     * Names mentioned in a note that reach nobody: there is no such person, or the complaint is closed to that person.
     *
     * @throws id.pendopo.domain.platform.NotFoundException if there is none, or the caller may not know of it
     */
    @RolesAllowed({
        Permission.COMPLAINT_HANDLE,
        Permission.COMPLAINT_APPROVE,
        Permission.COMPLAINT_VERIFY,
        Permission.COMPLAINT_SUPERVISION
    })
    public List<String> strangers(String trackingNumber, String text) {
        return mentions.strangers(docket.find(trackingNumber), text);
    }

    /**
     * Replies while the work goes on; a first reply of the agency begins it (T7).
     *
     * @param visibility {@code PUBLIC} or {@code REPORTER}
     * @param attachments files staged before by the same caller; null for none
     * @throws id.pendopo.domain.platform.NotFoundException if there is none, or the caller may not know of it
     * @throws StaleComplaintException if somebody changed it since {@code version}
     * @throws id.pendopo.domain.platform.RuleViolationException if the state machine does not allow it now
     */
    @RolesAllowed({Permission.COMPLAINT_HANDLE, Permission.COMPLAINT_VERIFY})
    public ComplaintMoved reply(
            String trackingNumber, int version, EventVisibility visibility, String text, List<UUID> attachments) {
        if (visibility != EventVisibility.PUBLIC && visibility != EventVisibility.REPORTER) {
            throw new InvalidInputException(
                    "visibility", visibility == null ? "input.required" : "complaint.visibility");
        }
        Complaint complaint = docket.open(trackingNumber, version);
        Act act = docket.act();
        complaint.reply(visibility, TextInput.required("text", text, ComplaintLimits.TEXT), act);
        files.attach(complaint, attachments, AttachmentKind.REPLY, act);
        ComplaintMoved moved = docket.save(complaint, act, "replied", Map.of("visibility", visibility.name()));
        notices.toReporter(complaint, "complaint.replied");
        return moved;
    }
}
