package id.pendopo.service.complaint;

import id.pendopo.domain.complaint.ComplaintVisibility;
import id.pendopo.domain.complaint.FigureTier;
import id.pendopo.domain.identity.Permission;
import id.pendopo.domain.identity.Scope;
import id.pendopo.domain.platform.InvalidInputException;
import id.pendopo.service.identity.CurrentCaller;
import id.pendopo.service.identity.SignInActivity;
import id.pendopo.service.identity.SignInActivity.Active;
import id.pendopo.service.organization.AgencyDirectory;
import id.pendopo.service.organization.AgencyRef;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** Whether those who should work on complaints do: the measure by which the ministry tells whether an agency is active. */
@Stateless
public class OfficerFigures {

    /** The ministry looks at the last month. */
    public static final int DAYS = 30;

    private static final Comparator<OfficerFigure> WHOLE_GOVERNMENT_FIRST = Comparator.comparing(
                    (OfficerFigure figure) -> figure.code() != null)
            .thenComparing(figure -> Objects.toString(figure.name(), ""));

    @Inject
    private SignInActivity activity;

    @Inject
    private CurrentCaller currentCaller;

    @Inject
    private AgencyDirectory agencies;

    @Inject
    private FigureNames names;

    /**
     * By agency, within the caller's scope of figures; those who work for the whole government first. Agencies without any
     * are not in it.
     *
     * @param agencyCode only of this agency; null: all
     * @throws InvalidInputException for an unknown code; an agency out of scope is as unknown as one that does not exist
     */
    @RolesAllowed(Permission.COMPLAINT_FIGURES)
    public List<OfficerFigure> read(String agencyCode) {
        Scope scope = ComplaintVisibility.figures(currentCaller.get()).get(FigureTier.PUBLIC);
        Long only = ComplaintFilter.NONE.equals(agencyCode) ? null : names.agency(agencyCode, scope);
        Map<Long, List<Active>> byAgency =
                activity.holding(List.of(Permission.COMPLAINT_VERIFY, Permission.COMPLAINT_HANDLE), DAYS).stream()
                        .filter(active -> agencyCode == null || Objects.equals(active.agency(), only))
                        .filter(active -> scope.covers(active.agency()))
                        .collect(Collectors.groupingBy(
                                active -> active.agency() == null ? 0L : active.agency(), Collectors.toList()));
        return byAgency.entrySet().stream()
                .map(entry -> figure(entry.getKey(), entry.getValue()))
                .sorted(WHOLE_GOVERNMENT_FIRST)
                .toList();
    }

    private OfficerFigure figure(Long id, List<Active> of) {
        AgencyRef agency = id == 0 ? null : agencies.findById(id).orElse(null);
        Active coordinators = one(of, Permission.COMPLAINT_VERIFY);
        Active liaisons = one(of, Permission.COMPLAINT_HANDLE);
        return new OfficerFigure(
                agency == null ? null : agency.code(),
                agency == null ? null : agency.shortName(),
                coordinators.people(),
                coordinators.active(),
                liaisons.people(),
                liaisons.active());
    }

    private static Active one(List<Active> of, String permission) {
        return of.stream()
                .filter(active -> active.permission().equals(permission))
                .findFirst()
                .orElse(new Active(null, permission, 0, 0));
    }
}
