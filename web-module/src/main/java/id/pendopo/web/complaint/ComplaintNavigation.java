package id.pendopo.web.complaint;

import id.pendopo.domain.identity.Permission;
import id.pendopo.web.shell.NavigationEntry;
import id.pendopo.web.shell.NavigationSection;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Where people who work on complaints go. */
@ApplicationScoped
public class ComplaintNavigation implements NavigationSection {

    static final String QUEUE = "/complaint/queue.xhtml";

    @Override
    public int order() {
        return 100;
    }

    @Override
    public String title() {
        return "complaint.nav.section";
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
                new NavigationEntry(
                        "complaint.nav.record", "pencil", "/complaint/record.xhtml", Permission.COMPLAINT_RECORD),
                new NavigationEntry(
                        "complaint.nav.list",
                        "list",
                        "/complaint/list.xhtml",
                        Permission.COMPLAINT_READ,
                        Permission.COMPLAINT_RECORD,
                        Permission.COMPLAINT_SUPERVISION),
                new NavigationEntry(
                        "complaint.nav.figures", "chart-bar", "/complaint/figures.xhtml", Permission.COMPLAINT_FIGURES),
                new NavigationEntry(
                        "complaint.nav.absences",
                        "calendar-clock",
                        "/complaint/absences.xhtml",
                        Permission.COMPLAINT_HANDLE,
                        Permission.COMPLAINT_APPROVE,
                        Permission.IDENTITY_MANAGE),
                new NavigationEntry(
                        "complaint.nav.imports", "file-import", ImportPlaces.LIST, Permission.COMPLAINT_IMPORT));
    }
}
