package id.pendopo.domain.complaint;

import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.domain.identity.Caller;
import id.pendopo.domain.identity.Permission;
import id.pendopo.domain.identity.Scope;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FigureVisibilityTest {

    /** People of the scene who may see figures in the scope of their reading. */
    static final List<Caller> COUNTING = Scene.ALL.stream()
            .filter(caller -> caller.kind() == Caller.Kind.USER
                    && !caller.scope(Permission.COMPLAINT_READ).isEmpty())
            .map(caller -> with(caller, Permission.COMPLAINT_FIGURES, caller.scope(Permission.COMPLAINT_READ)))
            .toList();

    private static Caller with(Caller caller, String permission, Scope scope) {
        Map<String, Scope> scopes = new HashMap<>(caller.scopes());
        scopes.put(permission, scope);
        return new Caller(caller.kind(), caller.id(), caller.name(), caller.displayName(), scopes);
    }

    private static Map<FigureTier, Scope> of(Caller caller) {
        return ComplaintVisibility.figures(
                with(caller, Permission.COMPLAINT_FIGURES, caller.scope(Permission.COMPLAINT_READ)));
    }

    @Test
    void an_agency_counts_its_own_confidential_complaints_and_never_those_under_supervision() {
        for (Caller caller : List.of(Scene.LIAISON_DINKES, Scene.HEAD_DINKES)) {
            Map<FigureTier, Scope> scopes = of(caller);
            assertThat(scopes.get(FigureTier.PUBLIC)).isEqualTo(Scope.of(Scene.DINKES));
            assertThat(scopes.get(FigureTier.CONFIDENTIAL)).isEqualTo(Scope.of(Scene.DINKES));
            assertThat(scopes.get(FigureTier.SUPERVISION)).isEqualTo(Scope.NOWHERE);
            assertThat(scopes.get(FigureTier.SUPERVISION_OF_ITSELF)).isEqualTo(Scope.NOWHERE);
        }
    }

    @Test
    void a_bureau_counts_everywhere_but_nothing_confidential() {
        Map<FigureTier, Scope> scopes = of(Scene.BUREAU);
        assertThat(scopes.get(FigureTier.ORDINARY)).isEqualTo(Scope.EVERYWHERE);
        assertThat(scopes.get(FigureTier.CONFIDENTIAL)).isEqualTo(Scope.NOWHERE);
        assertThat(scopes.get(FigureTier.SUPERVISION)).isEqualTo(Scope.NOWHERE);
    }

    @Test
    void a_coordinator_counts_everything() {
        assertThat(of(Scene.COORDINATOR).values()).containsOnly(Scope.EVERYWHERE);
    }

    @Test
    void an_inspector_counts_what_the_inspectorate_examines_but_not_what_is_about_itself() {
        Map<FigureTier, Scope> scopes =
                ComplaintVisibility.figures(with(Scene.INSPECTOR, Permission.COMPLAINT_FIGURES_ALL, Scope.of(3L)));
        assertThat(scopes.get(FigureTier.PUBLIC)).isEqualTo(Scope.EVERYWHERE);
        assertThat(scopes.get(FigureTier.CONFIDENTIAL)).isEqualTo(Scope.of(Scene.INSPECTORATE));
        assertThat(scopes.get(FigureTier.SUPERVISION)).isEqualTo(Scope.of(Scene.INSPECTORATE));
        assertThat(scopes.get(FigureTier.SUPERVISION_OF_ITSELF)).isEqualTo(Scope.NOWHERE);
    }

    @Test
    void who_supervises_several_agencies_counts_none_under_supervision_because_one_may_be_the_reported_one() {
        Caller caller = Scene.user(
                40,
                Map.of(
                        Permission.COMPLAINT_FIGURES,
                        Scope.EVERYWHERE,
                        Permission.COMPLAINT_SUPERVISION,
                        Scope.of(1L).plus(Scope.of(3L))));
        assertThat(ComplaintVisibility.figures(caller).get(FigureTier.SUPERVISION))
                .isEqualTo(Scope.NOWHERE);
    }

    @Test
    void nobody_without_the_permission_counts_anything() {
        assertThat(ComplaintVisibility.figures(Scene.EXECUTIVE).values()).containsOnly(Scope.NOWHERE);
    }
}
