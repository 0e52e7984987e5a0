package id.pendopo.web.complaint;

import id.pendopo.domain.identity.Permission;
import id.pendopo.web.shell.NavigationEntry;
import id.pendopo.web.shell.NavigationSection;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Where the handling of complaints is set up. */
@ApplicationScoped
public class ComplaintSettingsNavigation implements NavigationSection {

    @Override
    public int order() {
        return 790;
    }

    @Override
    public String title() {
        return "complaint.nav.settings";
    }

    @Override
    public List<NavigationEntry> entries() {
        return List.of(
                new NavigationEntry(
                        "complaint.nav.categories", "tags", "/admin/categories.xhtml", Permission.COMPLAINT_CONFIGURE),
                new NavigationEntry(
                        "complaint.nav.questions",
                        "question-circle",
                        "/admin/questions.xhtml",
                        Permission.COMPLAINT_CONFIGURE),
                new NavigationEntry(
                        "complaint.nav.templates",
                        "comment",
                        "/admin/reply-templates.xhtml",
                        Permission.COMPLAINT_CONFIGURE),
                new NavigationEntry(
                        "complaint.nav.checklist",
                        "check-square",
                        "/admin/checklist.xhtml",
                        Permission.COMPLAINT_CONFIGURE),
                new NavigationEntry(
                        "complaint.nav.rules",
                        "stopwatch",
                        "/admin/deadline-rules.xhtml",
                        Permission.COMPLAINT_CONFIGURE),
                new NavigationEntry(
                        "complaint.nav.escalation",
                        "angle-double-up",
                        "/admin/escalation.xhtml",
                        Permission.COMPLAINT_CONFIGURE),
                new NavigationEntry(
                        "complaint.nav.routing", "lightbulb", "/admin/routing.xhtml", Permission.COMPLAINT_CONFIGURE));
    }
}
