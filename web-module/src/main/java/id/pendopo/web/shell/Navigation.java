package id.pendopo.web.shell;

import id.pendopo.service.identity.CurrentCaller;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** What the current person may go to, and where they are. */
@Named
@RequestScoped
public class Navigation {

    /** An entry as it is shown. */
    public record Item(String label, String icon, String path, boolean active, Badges.Badge badge) {}

    /** A heading with its entries; the heading may be null. */
    public record Group(String title, List<Item> items) {}

    @Inject
    @Any
    private Instance<NavigationSection> sections;

    @Inject
    private CurrentCaller caller;

    @Inject
    private Badges badges;

    public List<Group> side() {
        return groups(NavigationSection.Place.SIDE);
    }

    public List<Group> person() {
        return groups(NavigationSection.Place.PERSON);
    }

    /** The number on an entry that stands elsewhere, such as the bell; null for none. */
    public Badges.Badge badge(String path) {
        return badges.current().get(path);
    }

    private List<Group> groups(NavigationSection.Place place) {
        List<NavigationSection> shown = new ArrayList<>();
        for (NavigationSection section : sections) {
            if (section.place() == place) {
                shown.add(section);
            }
        }
        shown.sort(Comparator.comparingInt(NavigationSection::order));
        String here = FacesContext.getCurrentInstance().getViewRoot().getViewId();
        List<NavigationEntry> all = shown.stream()
                .flatMap(section -> section.entries().stream())
                .filter(entry -> entry.isFor(caller.get()))
                .toList();
        NavigationEntry active = active(all, belonging(shown, here), here);
        Map<String, Badges.Badge> counts = badges.current();
        List<Group> groups = new ArrayList<>();
        for (NavigationSection section : shown) {
            List<Item> items = section.entries().stream()
                    .filter(all::contains)
                    .map(entry -> new Item(
                            entry.label(), entry.icon(), entry.path(), entry.equals(active), counts.get(entry.path())))
                    .toList();
            if (!items.isEmpty()) {
                groups.add(new Group(section.title(), items));
            }
        }
        return groups;
    }

    /** What a section says a view belongs to; null when none says anything. */
    static List<String> belonging(List<NavigationSection> sections, String here) {
        return sections.stream()
                .map(section -> section.belonging().get(here))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    /** The entry of this very view, else the one it belongs to, else the first in its folder: a detail page belongs to its list. */
    static NavigationEntry active(List<NavigationEntry> all, List<String> belonging, String here) {
        List<String> places = new ArrayList<>(List.of(here));
        places.addAll(belonging == null ? List.of() : belonging);
        for (String place : places) {
            for (NavigationEntry entry : all) {
                if (entry.place().equals(place)) {
                    return entry;
                }
            }
        }
        if (belonging != null) {
            return null;
        }
        String folder = here.substring(0, here.lastIndexOf('/') + 1);
        return all.stream()
                .filter(entry -> folder.length() > 1 && entry.place().startsWith(folder))
                .findFirst()
                .orElse(null);
    }
}
