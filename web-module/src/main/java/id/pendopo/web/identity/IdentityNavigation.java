package id.pendopo.web.identity;

import id.pendopo.domain.identity.Permission;
import id.pendopo.web.shell.NavigationEntry;
import id.pendopo.web.shell.NavigationSection;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Users, roles, API clients and the trail, for administrators and auditors. */
@ApplicationScoped
public class IdentityNavigation implements NavigationSection {

    @Override
    public int order() {
        return 800;
    }

    @Override
    public String title() {
        return "identity.navigation";
    }

    @Override
    public List<NavigationEntry> entries() {
        return List.of(
                new NavigationEntry(
                        "identity.users.title", "users", "/admin/users/users.xhtml", Permission.IDENTITY_MANAGE),
                new NavigationEntry(
                        "identity.roles.title", "id-card", "/admin/roles/roles.xhtml", Permission.IDENTITY_MANAGE),
                new NavigationEntry(
                        "identity.clients.title",
                        "server",
                        "/admin/api-clients/clients.xhtml",
                        Permission.IDENTITY_MANAGE),
                new NavigationEntry(
                        "notification.webhooks.title",
                        "send",
                        "/admin/webhooks/webhooks.xhtml",
                        Permission.IDENTITY_MANAGE),
                new NavigationEntry("audit.title", "history", "/admin/audit/trail.xhtml", Permission.AUDIT_READ),
                new NavigationEntry(
                        "complaint.histories.title",
                        "verified",
                        "/admin/audit/histories.xhtml",
                        Permission.AUDIT_READ));
    }
}
