package id.pendopo.web.forum;

import id.pendopo.domain.forum.StakeholderElement;
import id.pendopo.service.forum.EditionAccess;
import id.pendopo.service.forum.EditionReading;
import id.pendopo.service.forum.EditionRow;
import id.pendopo.service.forum.InviteeImport;
import id.pendopo.service.organization.ImportPreview;
import id.pendopo.web.organization.ImportPage;
import id.pendopo.web.platform.WebTexts;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.omnifaces.util.Faces;

/** Takes invitees of an edition from a file. */
@Named("forumInviteeImportPage")
@ViewScoped
public class InviteeImportPage extends ImportPage {

    private static final long serialVersionUID = 1;

    @Inject
    private EditionReading editions;

    @Inject
    private InviteeImport invitees;

    private String id;
    private EditionRow edition;

    public void open() {
        edition = editions.head(EditionAccess.uuid(id));
    }

    @Override
    protected ImportPreview preview(byte[] bytes) {
        return invitees.preview(edition.uuid(), bytes);
    }

    @Override
    protected void load(byte[] bytes) {
        invitees.load(edition.uuid(), bytes);
    }

    @Override
    public String getList() {
        return ForumNavigation.PEOPLE + "?id=" + edition.uuid();
    }

    @Override
    public String told(Row row) {
        return WebTexts.of(Faces.getLocale()).label(StakeholderElement.valueOf(row.code()));
    }

    public EditionRow getEdition() {
        return edition;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }
}
