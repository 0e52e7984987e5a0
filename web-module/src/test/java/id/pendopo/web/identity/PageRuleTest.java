package id.pendopo.web.identity;

import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.domain.identity.Caller;
import id.pendopo.domain.identity.Permission;
import id.pendopo.domain.identity.Scope;
import id.pendopo.web.calendar.CalendarNavigation;
import id.pendopo.web.complaint.ComplaintNavigation;
import id.pendopo.web.complaint.ComplaintSettingsNavigation;
import id.pendopo.web.notification.NotificationNavigation;
import id.pendopo.web.organization.OrganizationNavigation;
import id.pendopo.web.shell.HomeNavigation;
import id.pendopo.web.shell.NavigationEntry;
import id.pendopo.web.shell.NavigationSection;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PageRuleTest {

    private static final Path VIEWS = Path.of("src/main/webapp");
    private static final List<NavigationSection> NAVIGATION = List.of(
            new HomeNavigation(),
            new ComplaintNavigation(),
            new ComplaintSettingsNavigation(),
            new OrganizationNavigation(),
            new CalendarNavigation(),
            new IdentityNavigation(),
            new NotificationNavigation(),
            new AccountNavigation());

    @Test
    void every_page_says_who_may_open_it() throws IOException {
        assertThat(new TreeSet<>(PageRule.PAGES.keySet())).isEqualTo(pages());
    }

    private static Set<String> pages() throws IOException {
        try (Stream<Path> files = Files.walk(VIEWS)) {
            return files.map(file -> "/" + VIEWS.relativize(file).toString().replace('\\', '/'))
                    .filter(path -> path.endsWith(".xhtml") && !path.startsWith("/WEB-INF/"))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    @Test
    void both_rules_agree_on_what_is_public() {
        PageRule.PAGES.keySet().forEach(path -> assertThat(PageRule.isPublic(path))
                .as(path)
                .isEqualTo(AccessRule.isPublic(path, "GET", null)));
    }

    @Test
    void only_permissions_there_are_open_a_page() {
        Set<String> known = new TreeSet<>(Permission.grantable());
        known.add(Permission.SIGNED_IN);
        PageRule.PAGES.forEach((path, any) -> assertThat(known).as(path).containsAll(any));
    }

    @Test
    void who_sees_an_entry_of_the_navigation_can_open_it_and_the_other_way_round() {
        for (NavigationSection section : NAVIGATION) {
            for (NavigationEntry entry : section.entries()) {
                Set<String> shown =
                        entry.permissions().isEmpty() ? Set.of(Permission.SIGNED_IN) : Set.copyOf(entry.permissions());
                assertThat(PageRule.PAGES.get(entry.path())).as(entry.path()).isEqualTo(shown);
            }
        }
    }

    @Test
    void a_page_opens_with_any_one_of_its_permissions_and_not_without() {
        assertThat(opens("/complaint/record.xhtml", Permission.COMPLAINT_RECORD))
                .isTrue();
        assertThat(opens("/complaint/record.xhtml", Permission.COMPLAINT_READ)).isFalse();
        assertThat(opens("/complaint/list.xhtml", Permission.COMPLAINT_READ)).isTrue();
        assertThat(opens("/complaint/list.xhtml", Permission.COMPLAINT_SUPERVISION))
                .isTrue();
        assertThat(opens("/admin/users/new.xhtml", Permission.ORGANIZATION_MANAGE))
                .isFalse();
        assertThat(opens("/index.xhtml", Permission.AUDIT_READ)).isTrue();
    }

    @Test
    void a_page_nobody_named_is_not_there() {
        assertThat(PageRule.isPage("/admin/secret.xhtml")).isTrue();
        assertThat(PageRule.isKnown("/admin/secret.xhtml")).isFalse();
        assertThat(PageRule.isPage("/complaint/receipt")).isFalse();
    }

    private static boolean opens(String path, String permission) {
        return PageRule.opens(
                path,
                new Caller(
                        Caller.Kind.USER,
                        1L,
                        "siti",
                        "Siti",
                        Map.of(Permission.SIGNED_IN, Scope.EVERYWHERE, permission, Scope.EVERYWHERE)));
    }
}
