package id.pendopo.web.standard;

import id.pendopo.domain.identity.Permission;
import id.pendopo.web.shell.NavigationEntry;
import id.pendopo.web.shell.NavigationSection;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;

/** What the government's services are: everybody may look it up. */
@ApplicationScoped
public class StandardNavigation implements NavigationSection {

    static final String TEMPLATES = "/standard/templates.xhtml";
    static final String SERVICES = "/standard/services.xhtml";
    static final String SERVICE = "/standard/service.xhtml";
    static final String EDIT = "/standard/edit.xhtml";
    static final String STANDARD = "/standard/standard.xhtml";
    static final String COMPONENT = "/standard/component.xhtml";
    static final String COMPARE = "/standard/compare.xhtml";
    static final String START = "/standard/start.xhtml";
    static final String STEP = "/standard/step.xhtml";
    static final String PUBLICATION = "/standard/publication.xhtml";
    static final String STANDARDS = "/standard/standards.xhtml";
    static final String DECREES = "/standard/decrees.xhtml";
    static final String DECREE = "/standard/decree.xhtml";
    static final String PLEDGES = "/standard/pledges.xhtml";
    static final String POINTS = "/standard/points.xhtml";
    static final String POINT = "/standard/point.xhtml";
    static final String POINT_EDIT = "/standard/point-edit.xhtml";
    static final String POINT_IMPORT = "/standard/point-import.xhtml";
    static final String BOARD = "/standard/board.xhtml";
    static final String GAPS = "/standard/gaps.xhtml";
    static final String COMPENSATIONS = "/standard/compensations.xhtml";
    static final String COMPENSATION_RULE = "/standard/compensation-rule.xhtml";
    static final String OFFERS = "/standard/offers.xhtml";
    static final String IMPORT = "/standard/import.xhtml";

    @Override
    public int order() {
        return 200;
    }

    @Override
    public String title() {
        return "standard.nav.section";
    }

    @Override
    public Map<String, List<String>> belonging() {
        List<String> services = List.of(SERVICES);
        return Map.ofEntries(
                Map.entry(SERVICE, services),
                Map.entry(EDIT, services),
                Map.entry(IMPORT, services),
                Map.entry("/standard/load.xhtml", services),
                Map.entry(STANDARD, services),
                Map.entry(COMPONENT, services),
                Map.entry(COMPARE, services),
                Map.entry(START, services),
                Map.entry(STEP, services),
                Map.entry(PUBLICATION, services),
                Map.entry(PLEDGES, services),
                Map.entry(POINT, List.of(POINTS)),
                Map.entry(POINT_EDIT, List.of(POINTS)),
                Map.entry(POINT_IMPORT, List.of(POINTS)),
                Map.entry(OFFERS, services),
                Map.entry(COMPENSATIONS, services),
                Map.entry("/complaint/compensation.xhtml", services),
                Map.entry(COMPENSATION_RULE, services),
                Map.entry(GAPS, List.of(BOARD)),
                Map.entry(DECREE, List.of(DECREES)));
    }

    @Override
    public List<NavigationEntry> entries() {
        return List.of(
                new NavigationEntry("standard.nav.services", "briefcase", SERVICES, Permission.SIGNED_IN),
                new NavigationEntry("standard.nav.points", "map-marker", POINTS, Permission.SIGNED_IN),
                new NavigationEntry("standard.nav.standards", "file-edit", STANDARDS, Permission.STANDARD_READ),
                new NavigationEntry("standard.nav.decrees", "file-check", DECREES, Permission.STANDARD_READ),
                new NavigationEntry("standard.nav.templates", "copy", TEMPLATES, Permission.STANDARD_ESTABLISH),
                new NavigationEntry("standard.nav.board", "list-check", BOARD, Permission.STANDARD_READ));
    }
}
