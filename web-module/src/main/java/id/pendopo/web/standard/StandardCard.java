package id.pendopo.web.standard;

import id.pendopo.domain.identity.Permission;
import id.pendopo.domain.platform.Page;
import id.pendopo.service.identity.CurrentCaller;
import id.pendopo.service.standard.StandardDesk;
import id.pendopo.service.standard.StandardDeskRow;
import id.pendopo.web.platform.WebTexts;
import id.pendopo.web.shell.HomeCard;
import id.pendopo.web.shell.WorkingAgency;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.omnifaces.util.Faces;

/** The standards whose next step is this person's. */
@ApplicationScoped
public class StandardCard implements HomeCard {

    private static final int ROWS = 5;

    @Inject
    private StandardDesk desk;

    @Inject
    private CurrentCaller caller;

    @Inject
    private WorkingAgency working;

    @Override
    public Column column() {
        return Column.WAITING;
    }

    @Override
    public int order() {
        return 200;
    }

    @Override
    public String title() {
        return "standard.home.waiting";
    }

    @Override
    public boolean concerns() {
        return caller.get().has(Permission.STANDARD_READ) && caller.get().has(Permission.STANDARD_EDIT);
    }

    @Override
    public Content content() {
        WebTexts texts = WebTexts.of(Faces.getLocale());
        Page<StandardDeskRow> page = desk.list(desk.mine(), working.code(), null, ROWS);
        return new Content(
                page.count(),
                page.capped(),
                StandardNavigation.STANDARDS + "?tab=" + StandardsPage.MINE,
                page.rows().stream()
                        .map(row -> new Row(
                                row.service(),
                                texts.label(row.state()) + " · " + row.agencyShortName(),
                                StandardNavigation.STANDARD + "?id=" + row.uuid(),
                                row.changedAt()))
                        .toList());
    }
}
