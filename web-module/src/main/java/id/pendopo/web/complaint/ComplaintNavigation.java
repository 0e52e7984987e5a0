package id.pendopo.web.complaint;

import id.pendopo.domain.identity.Permission;
import id.pendopo.web.shell.NavigationEntry;
import id.pendopo.web.shell.NavigationSection;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;

/** Where people who work on complaints go. */
@ApplicationScoped
public class ComplaintNavigation implements NavigationSection {

    static final String QUEUE = "/complaint/queue.xhtml";

    private static final String RECORD = "/complaint/record.xhtml";
    private static final String LIST = "/complaint/list.xhtml";
    private static final String FIGURES = "/complaint/figures.xhtml";

    @Override
    public int order() {
        return 100;
    }

    @Override
    public String title() {
        return "complaint.nav.section";
    }

    @Override
    public Map<String, List<String>> belonging() {
        return Map.of(
                "/complaint/detail.xhtml", List.of(QUEUE, LIST),
                "/complaint/photos.xhtml", List.of(QUEUE, LIST),
                "/complaint/component.xhtml", List.of(QUEUE, LIST),
                "/complaint/commitment.xhtml", List.of(QUEUE, LIST),
                "/complaint/bulk.xhtml", List.of(QUEUE, LIST),
                "/complaint/bulk-result.xhtml", List.of(QUEUE, LIST),
                "/complaint/filters.xhtml", List.of(LIST),
                "/complaint/map.xhtml", List.of(LIST),
                "/complaint/recorded.xhtml", List.of(RECORD),
                "/complaint/figure-checks.xhtml", List.of(FIGURES));
    }

    @Override
    public List<NavigationEntry> entries() {
        return List.of(
                new NavigationEntry(
                        "complaint.nav.queue",
                        "inbox",
                        QUEUE,
                        Permission.COMPLAINT_VERIFY,
                        Permission.COMPLAINT_HANDLE,
                        Permission.COMPLAINT_APPROVE,
                        Permission.COMPLAINT_SUPERVISION),
                new NavigationEntry("complaint.nav.record", "pencil", RECORD, Permission.COMPLAINT_RECORD),
                new NavigationEntry(
                        "complaint.nav.list",
                        "list",
                        LIST,
                        Permission.COMPLAINT_READ,
                        Permission.COMPLAINT_RECORD,
                        Permission.COMPLAINT_SUPERVISION),
                new NavigationEntry("complaint.nav.figures", "chart-bar", FIGURES, Permission.COMPLAINT_FIGURES),
                new NavigationEntry(
                        "complaint.nav.absences",
                        "calendar-clock",
                        "/complaint/absences/index.xhtml",
                        Permission.COMPLAINT_HANDLE,
                        Permission.COMPLAINT_APPROVE,
                        Permission.IDENTITY_MANAGE),
                new NavigationEntry(
                        "complaint.nav.imports", "file-import", ImportPlaces.LIST, Permission.COMPLAINT_IMPORT));
    }
}
