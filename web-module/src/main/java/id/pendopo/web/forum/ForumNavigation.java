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
    static final String EDITION_EDIT = "/forum/edition-edit.xhtml";
    static final String AGENDA = "/forum/agenda.xhtml";
    static final String AGENDA_ITEM = "/forum/agenda-item.xhtml";
    static final String MEDIA = "/forum/media.xhtml";
    static final String JOURNALISTS = "/forum/journalists.xhtml";
    static final String CALENDAR = "/forum/calendar.xhtml";
    static final String SERIES = "/forum/series.xhtml";
    static final String SERIES_EDIT = "/forum/series-edit.xhtml";
    static final String PEOPLE = "/forum/people.xhtml";
    static final String DOOR = "/forum/door.xhtml";

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
        return Map.ofEntries(
                Map.entry(EDITION, List.of(EDITIONS)),
                Map.entry(EDITION_EDIT, List.of(EDITIONS)),
                Map.entry("/forum/questions.xhtml", List.of(EDITIONS)),
                Map.entry("/forum/question.xhtml", List.of(EDITIONS)),
                Map.entry("/forum/stage.xhtml", List.of(EDITIONS)),
                Map.entry(AGENDA, List.of(EDITIONS)),
                Map.entry(AGENDA_ITEM, List.of(EDITIONS)),
                Map.entry(MEDIA, List.of(EDITIONS)),
                Map.entry(SERIES_EDIT, List.of(SERIES)),
                Map.entry(PEOPLE, List.of(EDITIONS)),
                Map.entry("/forum/person.xhtml", List.of(EDITIONS)),
                Map.entry("/forum/invitees.xhtml", List.of(EDITIONS)),
                Map.entry("/forum/invitees-import.xhtml", List.of(EDITIONS)),
                Map.entry("/forum/paper-import.xhtml", List.of(EDITIONS)),
                Map.entry("/forum/people-plan.xhtml", List.of(EDITIONS)),
                Map.entry(DOOR, List.of(EDITIONS)),
                Map.entry("/forum/inputs.xhtml", List.of(EDITIONS)),
                Map.entry("/forum/input.xhtml", List.of(EDITIONS)),
                Map.entry("/forum/minutes.xhtml", List.of(EDITIONS)),
                Map.entry("/forum/signature.xhtml", List.of(EDITIONS)),
                Map.entry("/forum/photos.xhtml", List.of(EDITIONS)));
    }

    @Override
    public List<NavigationEntry> entries() {
        return List.of(
                new NavigationEntry("forum.nav.editions", "comments", EDITIONS, Permission.FORUM_READ),
                new NavigationEntry("forum.nav.calendar", "calendar", CALENDAR, Permission.FORUM_READ),
                new NavigationEntry("forum.nav.series", "sitemap", SERIES, Permission.FORUM_READ),
                new NavigationEntry("forum.nav.journalists", "id-card", JOURNALISTS, Permission.FORUM_READ),
                new NavigationEntry("forum.nav.figures", "chart-bar", "/forum/figures.xhtml", Permission.FORUM_READ));
    }
}
