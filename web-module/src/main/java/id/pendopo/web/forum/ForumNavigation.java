package id.pendopo.web.forum;

import id.pendopo.domain.identity.Permission;
import id.pendopo.web.shell.NavigationEntry;
import id.pendopo.web.shell.NavigationSection;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;

/** Where people who plan, hold and follow up public forums go. */
@ApplicationScoped
public class ForumNavigation implements NavigationSection {

    static final String EDITIONS = "/forum/editions.xhtml";
    static final String EDITION = "/forum/edition.xhtml";

    @Override
    public int order() {
        return 400;
    }

    @Override
    public String title() {
        return "forum.nav.section";
    }

    @Override
    public Map<String, List<String>> belonging() {
        return Map.ofEntries(Map.entry(EDITION, List.of(EDITIONS)));
    }

    @Override
    public List<NavigationEntry> entries() {
        return List.of(new NavigationEntry("forum.nav.editions", "comments", EDITIONS, Permission.FORUM_READ));
    }
}
