package id.pendopo.domain.complaint;

import id.pendopo.domain.identity.Caller;
import id.pendopo.domain.identity.Confidentiality;
import id.pendopo.domain.identity.Permission;
import id.pendopo.domain.identity.Scope;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Who sees what of a complaint; decided here and nowhere else, for one complaint ({@link #sees}) and for lists
 * ({@link #condition}), which say the same.
 *
 * <ul>
 *   <li>Ordinary: staff of the responsible agency, and who may read in the whole government.
 *   <li>Confidential: staff who handle, approve or verify it, and who holds {@code complaint.confidential}.
 *   <li>Supervision-level: coordinators and the inspectorate; never the reported agency.
 *   <li>The reporter, who has shown the PIN: always, but nothing internal.
 *   <li>Whoever took a report in sees it until it becomes supervision-level.
 * </ul>
 */
public final class ComplaintVisibility {

    private ComplaintVisibility() {}

    /** Whether the caller may know of the complaint at all. */
    public static boolean sees(Complaint complaint, Caller caller) {
        if (caller.kind() == Caller.Kind.SYSTEM || ReporterCaller.is(complaint, caller)) {
            return true;
        }
        Long agency = complaint.agencyId();
        if (complaint.isSupervision()) {
            return caller.scope(Permission.COMPLAINT_VERIFY).governmentWide()
                    || (caller.has(Permission.COMPLAINT_SUPERVISION, agency)
                            && !inside(caller.scope(Permission.COMPLAINT_SUPERVISION), complaint.reportedAgencyId()));
        }
        if (complaint.facts().recordedBy(caller) && caller.has(Permission.COMPLAINT_RECORD)) {
            return true;
        }
        return caller.has(Permission.COMPLAINT_READ, agency)
                && (!complaint.isConfidential() || Confidentiality.reads(caller).covers(agency));
    }

    private static boolean inside(Scope scope, Long agency) {
        return !scope.governmentWide() && agency != null && scope.agencies().contains(agency);
    }

    /** Whether the caller, who sees the complaint, may read entries of this visibility. */
    public static boolean reads(EventVisibility visibility, Complaint complaint, Caller caller) {
        return switch (visibility) {
            case PUBLIC, REPORTER -> true;
            case INTERNAL -> caller.kind() == Caller.Kind.USER
                    || caller.kind() == Caller.Kind.SYSTEM
                    || works(complaint, caller);
            case SEALED -> false;
        };
    }

    /** Whether the caller may see the reporter's name and masked contact data. */
    public static boolean seesReporter(Complaint complaint, Caller caller) {
        return !complaint.isAnonymous()
                && (works(complaint, caller)
                        || (complaint.facts().recordedBy(caller) && caller.has(Permission.COMPLAINT_RECORD)));
    }

    /** Whether the caller may ask for the reporter's contact data in clear, with a reason. */
    public static boolean mayReveal(Complaint complaint, Caller caller) {
        return seesReporter(complaint, caller) && caller.has(Permission.COMPLAINT_REVEAL, complaint.agencyId());
    }

    /** Whether the caller coordinates, handles or approves it. */
    public static boolean works(Complaint complaint, Caller caller) {
        Long agency = complaint.agencyId();
        return caller.has(Permission.COMPLAINT_VERIFY, agency)
                || (agency != null
                        && (caller.has(Permission.COMPLAINT_HANDLE, agency)
                                || caller.has(Permission.COMPLAINT_APPROVE, agency)));
    }

    /**
     * The same as {@link #sees}, as an SQL condition on the table {@code complaint} under the alias {@code c}.
     *
     * @param parameters gets the values for the question marks, in order
     */
    public static String condition(Caller caller, List<Object> parameters) {
        if (caller.kind() == Caller.Kind.SYSTEM) {
            return "true";
        }
        Scope reads = caller.scope(Permission.COMPLAINT_READ);
        Scope confidential = Confidentiality.reads(caller);
        boolean coordinator = caller.scope(Permission.COMPLAINT_VERIFY).governmentWide();
        if (coordinator && reads.governmentWide()) {
            return "true";
        }
        List<String> either = new ArrayList<>();
        if (!reads.isEmpty()) {
            String ordinary = "not c.supervision" + within(reads);
            if (!confidential.governmentWide() && !confidential.agencies().containsAll(reads.agencies())
                    || (reads.governmentWide() && !confidential.governmentWide())) {
                ordinary += confidential.isEmpty()
                        ? " and not c.confidential"
                        : " and (not c.confidential or c.agency_id in (" + numbers(confidential) + "))";
            }
            either.add(ordinary);
        }
        Scope supervision = caller.scope(Permission.COMPLAINT_SUPERVISION);
        if (coordinator) {
            either.add("c.supervision");
        } else if (supervision.governmentWide()) {
            either.add("c.supervision");
        } else if (!supervision.isEmpty()) {
            String own = numbers(supervision);
            either.add("c.supervision and c.agency_id in (" + own
                    + ") and (c.reported_agency_id is null or c.reported_agency_id not in (" + own + "))");
        }
        if (caller.has(Permission.COMPLAINT_RECORD)
                && caller.id() != null
                && !(reads.governmentWide() && confidential.governmentWide())) {
            parameters.add(caller.id());
            either.add("not c.supervision and c.recorded_by_"
                    + (caller.kind() == Caller.Kind.API_CLIENT ? "client" : "user") + " = ?");
        }
        return either.isEmpty() ? "false" : either.stream().collect(Collectors.joining(") or (", "((", "))"));
    }

    /**
     * The same lines for figures: of which agencies the caller may count complaints of each tier. Never more than the
     * caller sees in lists, but for ordinary ones, of which the figures of the whole government hold no secret.
     */
    public static Map<FigureTier, Scope> figures(Caller caller) {
        Scope counted = caller.has(Permission.COMPLAINT_FIGURES_ALL)
                ? Scope.EVERYWHERE
                : caller.scope(Permission.COMPLAINT_FIGURES);
        boolean coordinator = caller.kind() == Caller.Kind.SYSTEM
                || caller.scope(Permission.COMPLAINT_VERIFY).governmentWide();
        Scope supervision = caller.scope(Permission.COMPLAINT_SUPERVISION);
        boolean supervisor = coordinator || supervision.governmentWide();
        Map<FigureTier, Scope> scopes = new EnumMap<>(FigureTier.class);
        scopes.put(FigureTier.PUBLIC, counted);
        scopes.put(FigureTier.ORDINARY, counted);
        scopes.put(FigureTier.CONFIDENTIAL, counted.and(Confidentiality.reads(caller)));
        // Whose supervision covers several agencies may have one of them reported, which the figures do not tell apart.
        scopes.put(
                FigureTier.SUPERVISION,
                supervisor ? counted : supervision.agencies().size() == 1 ? counted.and(supervision) : Scope.NOWHERE);
        scopes.put(FigureTier.SUPERVISION_OF_ITSELF, supervisor ? counted : Scope.NOWHERE);
        return scopes;
    }

    private static String within(Scope scope) {
        return scope.governmentWide() ? "" : " and c.agency_id in (" + numbers(scope) + ")";
    }

    /** Numbers of agencies are ours, so they may stand in the text; that lets the database plan for them. */
    private static String numbers(Scope scope) {
        return scope.agencies().stream().sorted().map(String::valueOf).collect(Collectors.joining(", "));
    }
}
