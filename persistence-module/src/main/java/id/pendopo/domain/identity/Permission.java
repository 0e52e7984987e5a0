package id.pendopo.domain.identity;

import java.lang.reflect.Field;
import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Names of everything that can be allowed. A role is a named bundle of these; the container knows them as its roles, so
 * {@code @RolesAllowed(Permission.COMPLAINT_VERIFY)} on a service method is the check.
 */
public final class Permission {

    /** Every signed-in caller, person or API client, has it; for what belongs to the caller alone (own profile, inbox). */
    public static final String SIGNED_IN = "signed-in";

    public static final String ORGANIZATION_READ = "organization.read";
    public static final String ORGANIZATION_MANAGE = "organization.manage";
    public static final String IDENTITY_MANAGE = "identity.manage";
    public static final String CALENDAR_READ = "calendar.read";
    public static final String CALENDAR_MANAGE = "calendar.manage";
    public static final String DOCUMENT_READ = "document.read";
    public static final String AUDIT_READ = "audit.read";
    public static final String NOTIFICATION_MANAGE = "notification.manage";

    /** Keep the registry of services: those of the own agency, or of all. */
    public static final String STANDARD_SERVICES = "standard.services";

    /** See standards of services in scope, also drafts and the components that stay inside. */
    public static final String STANDARD_READ = "standard.read";
    /** Write standards of services in scope. */
    public static final String STANDARD_EDIT = "standard.edit";

    /** Agree to standards of services in scope, or send them back, as head of the agency. */
    public static final String STANDARD_APPROVE = "standard.approve";
    /** Establish standards by decrees and revoke them, as organisation bureau. */
    public static final String STANDARD_ESTABLISH = "standard.establish";

    /** Take complaints over from files of other channels, for the whole government. */
    public static final String COMPLAINT_IMPORT = "complaint.import";
    /** See complaints in scope (own agency or government-wide). */
    public static final String COMPLAINT_READ = "complaint.read";
    /** Record what people bring to a counter, a call centre, by letter or social media (T1). */
    public static final String COMPLAINT_RECORD = "complaint.record";
    /** Verify, dispose, forward outside, archive, decide reassignment (T3, T4, T6, T8). */
    public static final String COMPLAINT_VERIFY = "complaint.verify";
    /** Start work, note, reply, ask for reassignment, answer (T7, T8, T10). */
    public static final String COMPLAINT_HANDLE = "complaint.handle";
    /** Approve the final answer where the rule demands it (T10). */
    public static final String COMPLAINT_APPROVE = "complaint.approve";
    /** Supervision-level complaints: the inspectorate's queue. */
    public static final String COMPLAINT_SUPERVISION = "complaint.supervision";
    /** See confidential complaints anywhere in scope; those who handle or verify them need it not. */
    public static final String COMPLAINT_CONFIDENTIAL = "complaint.confidential";
    /** See a reporter's contact data in clear, with a reason, logged. */
    public static final String COMPLAINT_REVEAL = "complaint.reveal";

    /** Check final answers of other agencies and their evidence before they go out. */
    public static final String COMPLAINT_CHECK = "complaint.check";
    /** Ask that the seal of an anonymous reporter be broken, and decide such requests of others. */
    public static final String COMPLAINT_UNSEAL = "complaint.unseal";
    /** See figures about complaints in scope: the dashboard, the monthly report. */
    public static final String COMPLAINT_FIGURES = "complaint.figures";
    /** See figures of the whole government, wherever the role was given. */
    public static final String COMPLAINT_FIGURES_ALL = "complaint.figures.all";
    /** Be told of complaints that went up to the sekretaris daerah (T16, L2). */
    public static final String COMPLAINT_ESCALATION_SECRETARY = "complaint.escalation.secretary";
    /** Be told of complaints that went up to the kepala daerah (T16, L3). */
    public static final String COMPLAINT_ESCALATION_MAYOR = "complaint.escalation.mayor";

    public static final String COMPLAINT_EXPORT = "complaint.export";
    /** Categories, reply templates, deadline rules. */
    public static final String COMPLAINT_CONFIGURE = "complaint.configure";

    /** Periods, questionnaires and what is asked about; compare agencies; publish. */
    public static final String SURVEY_GOVERN = "survey.govern";
    /** Enter answers from paper forms or another system. */
    public static final String SURVEY_ENTER = "survey.enter";
    /** Plan what is done about the elements people were least satisfied with, and note what was done. */
    public static final String SURVEY_PLAN = "survey.plan";
    /** See results of surveys in scope, also before they are published. */
    public static final String SURVEY_READ = "survey.read";

    /** See forums in scope, also drafts and what stays inside. */
    public static final String FORUM_READ = "forum.read";
    /** Plan forums, prepare them, write and publish their minutes: those of the own agency, or of all. */
    public static final String FORUM_MANAGE = "forum.manage";
    /** Lead forums while they run: start and finish, receive people, moderate questions. */
    public static final String FORUM_MODERATE = "forum.moderate";

    /** See commitments in scope, also those that are not public. */
    public static final String COMMITMENT_READ = "commitment.read";
    /** Make commitments of agencies in scope, note progress and evidence. */
    public static final String COMMITMENT_MANAGE = "commitment.manage";
    /** Verify that commitments were kept, as organisation bureau. */
    public static final String COMMITMENT_VERIFY = "commitment.verify";
    /** Be told as head of the agency of promises that are late. */
    public static final String COMMITMENT_HEAD = "commitment.head";
    /** Be told as sekretaris daerah of promises that are late. */
    public static final String COMMITMENT_SECRETARY = "commitment.secretary";

    private static final SortedSet<String> GRANTABLE = read();

    private Permission() {}

    /** Everything a role or API client can be given; all but {@link #SIGNED_IN}, which comes by itself. */
    public static SortedSet<String> grantable() {
        return GRANTABLE;
    }

    private static SortedSet<String> read() {
        SortedSet<String> names = new TreeSet<>();
        for (Field field : Permission.class.getFields()) {
            try {
                names.add((String) field.get(null));
            } catch (IllegalAccessException e) {
                throw new IllegalStateException(e);
            }
        }
        names.remove(SIGNED_IN);
        return Collections.unmodifiableSortedSet(names);
    }
}
