package id.pendopo.web.shell;

import id.pendopo.service.identity.CurrentCaller;
import id.pendopo.web.platform.Formats;
import id.pendopo.web.platform.Language;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** What waits for me, what is late, what changed: whatever the capabilities know for this person. */
@Named
@RequestScoped
public class HomePage {

    /** A card as it is shown. */
    public record Shown(String title, String count, boolean late, String href, List<HomeCard.Row> rows) {}

    /** One column with its cards. */
    public record Column(String title, String none, String icon, List<Shown> cards) {}

    @Inject
    @Any
    private Instance<HomeCard> cards;

    @Inject
    private CurrentCaller caller;

    @Inject
    private HttpServletRequest request;

    private List<Column> columns;

    public String getPerson() {
        return caller.get().displayName();
    }

    public List<Column> getColumns() {
        if (columns == null) {
            columns = List.of(
                    column(HomeCard.Column.WAITING, "waiting", "check-circle"),
                    column(HomeCard.Column.LATE, "late", "clock"),
                    column(HomeCard.Column.CHANGED, "changed", "history"));
        }
        return columns;
    }

    private Column column(HomeCard.Column place, String key, String icon) {
        List<HomeCard> mine = new ArrayList<>();
        for (HomeCard card : cards) {
            if (card.column() == place && card.concerns()) {
                mine.add(card);
            }
        }
        mine.sort(Comparator.comparingInt(HomeCard::order));
        Locale locale = Language.of(request);
        List<Shown> shown = new ArrayList<>();
        for (HomeCard card : mine) {
            HomeCard.Content content = card.content();
            if (content.count() > 0) {
                shown.add(new Shown(
                        card.title(),
                        Formats.count(content.count(), content.capped(), locale),
                        place == HomeCard.Column.LATE,
                        content.href(),
                        content.rows()));
            }
        }
        return new Column("shell.home." + key, "shell.home." + key + ".none", icon, shown);
    }
}
