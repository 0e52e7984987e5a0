package id.pendopo.web.shell;

import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.web.calendar.CalendarNavigation;
import id.pendopo.web.complaint.ComplaintNavigation;
import id.pendopo.web.complaint.ComplaintSettingsNavigation;
import id.pendopo.web.forum.ForumNavigation;
import id.pendopo.web.identity.AccountNavigation;
import id.pendopo.web.identity.IdentityNavigation;
import id.pendopo.web.notification.NotificationNavigation;
import id.pendopo.web.organization.OrganizationNavigation;
import id.pendopo.web.standard.StandardNavigation;
import id.pendopo.web.survey.SurveyNavigation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class NavigationTest {

    private static final Path VIEWS = Path.of("src/main/webapp");

    private static final List<NavigationSection> SECTIONS = List.of(
            new HomeNavigation(),
            new ComplaintNavigation(),
            new ComplaintSettingsNavigation(),
            new StandardNavigation(),
            new SurveyNavigation(),
            new ForumNavigation(),
            new CalendarNavigation(),
            new OrganizationNavigation(),
            new NotificationNavigation(),
            new IdentityNavigation(),
            new AccountNavigation());

    private static final List<NavigationEntry> ENTRIES =
            SECTIONS.stream().flatMap(section -> section.entries().stream()).toList();

    private static String active(String view) {
        NavigationEntry entry = Navigation.active(ENTRIES, Navigation.belonging(SECTIONS, view), view);
        return entry == null ? null : entry.place();
    }

    /** A view whose folder has several entries must say which of them it belongs to; a guess would mark the first. */
    @Test
    void no_view_is_guessed_to_belong_to_one_of_several_entries() throws IOException {
        for (String view : views()) {
            String folder = view.substring(0, view.lastIndexOf('/') + 1);
            boolean entry = ENTRIES.stream().anyMatch(one -> one.place().equals(view));
            boolean said = Navigation.belonging(SECTIONS, view) != null;
            long around = ENTRIES.stream()
                    .filter(one -> folder.length() > 1 && one.place().startsWith(folder))
                    .count();
            assertThat(entry || said || around <= 1).as(view).isTrue();
        }
    }

    @Test
    void what_a_view_belongs_to_exists_and_the_view_as_well() throws IOException {
        List<String> views = views();
        for (NavigationSection section : SECTIONS) {
            section.belonging().forEach((view, places) -> {
                assertThat(views).contains(view);
                assertThat(ENTRIES).extracting(NavigationEntry::place).containsAll(places);
            });
        }
    }

    @Test
    void the_marked_entry_is_where_the_page_belongs() {
        Map<String, String> belongs = Map.of(
                "/complaint/figure-checks.xhtml", "/complaint/figures.xhtml",
                "/complaint/detail.xhtml", "/complaint/queue.xhtml",
                "/complaint/filters.xhtml", "/complaint/list.xhtml",
                "/complaint/imports/row.xhtml", "/complaint/imports/index.xhtml",
                "/admin/users/new.xhtml", "/admin/users/users.xhtml",
                "/admin/checklist.xhtml", "/admin/checklist.xhtml");
        belongs.forEach((view, entry) -> assertThat(active(view)).as(view).isEqualTo(entry));
        assertThat(active("/search.xhtml")).isNull();
        assertThat(active("/notification/inbox.xhtml")).isNull();
    }

    private static List<String> views() throws IOException {
        try (Stream<Path> files = Files.walk(VIEWS)) {
            return files.map(file -> "/" + VIEWS.relativize(file).toString().replace('\\', '/'))
                    .filter(path -> path.endsWith(".xhtml") && !path.startsWith("/WEB-INF/"))
                    .toList();
        }
    }
}
