package id.pendopo.web.commitment;

import id.pendopo.domain.identity.Permission;
import id.pendopo.web.shell.NavigationEntry;
import id.pendopo.web.shell.NavigationSection;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;

/** Where people who make commitments, keep them and check them go. */
@ApplicationScoped
public class CommitmentNavigation implements NavigationSection {

    static final String BOARD = "/commitment/board.xhtml";
    static final String LIST = "/commitment/list.xhtml";
    static final String DETAIL = "/commitment/detail.xhtml";
    static final String EDIT = "/commitment/edit.xhtml";
    static final String STEP = "/commitment/step.xhtml";

    @Override
    public int order() {
        return 450;
    }

    @Override
    public String title() {
        return "commitment.nav.section";
    }

    @Override
    public Map<String, List<String>> belonging() {
        return Map.of(DETAIL, List.of(LIST), EDIT, List.of(LIST), STEP, List.of(LIST));
    }

    @Override
    public List<NavigationEntry> entries() {
        return List.of(
                new NavigationEntry("commitment.nav.board", "chart-bar", BOARD, Permission.COMMITMENT_READ),
                new NavigationEntry("commitment.nav.list", "flag", LIST, Permission.COMMITMENT_READ));
    }
}
