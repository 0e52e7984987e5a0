package id.pendopo.web.forum;

import id.pendopo.domain.forum.InputKind;
import id.pendopo.domain.forum.StakeholderElement;
import id.pendopo.domain.identity.Permission;
import id.pendopo.service.forum.EditionAccess;
import id.pendopo.service.forum.EditionDetail;
import id.pendopo.service.forum.EditionReading;
import id.pendopo.service.forum.EditionRow;
import id.pendopo.service.forum.InputFilter;
import id.pendopo.service.forum.InputRow;
import id.pendopo.service.forum.Inputs;
import id.pendopo.service.identity.CurrentCaller;
import id.pendopo.web.platform.ListRequest;
import id.pendopo.web.platform.OnceToken;
import id.pendopo.web.platform.WebTexts;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;

/**
 * What was said at an edition: written down one after the other while people speak. What kind it was and whose voice stays
 * chosen for the next one.
 */
@Named("forumInputsPage")
@ViewScoped
public class InputsPage implements Serializable {

    private static final long serialVersionUID = 1;
    private static final int WORDS = 100;

    @Inject
    private Inputs inputs;

    @Inject
    private EditionReading reading;

    @Inject
    private CurrentCaller caller;

    @Inject
    private ListRequest address;

    @Inject
    private OnceToken once;

    private String id;
    private EditionDetail detail;
    private InputFilter filter;
    private transient List<InputRow> rows;
    private boolean writing;
    private int left;
    private final InputDraft draft = new InputDraft();

    public void open() {
        detail = reading.detail(EditionAccess.uuid(id));
        filter = new InputFilter(
                address.constant("kind", InputKind.class),
                address.constant("element", StakeholderElement.class),
                address.flag("waiting"),
                address.text("q", WORDS));
        draft.begin(address.constant("last", InputKind.class), address.constant("from", StakeholderElement.class));
        writing = caller.get().has(Permission.FORUM_MODERATE)
                && inputs.isOpen(getEdition().uuid());
        left = writing ? inputs.questionsLeft(getEdition().uuid()) : 0;
    }

    public String save() {
        return once.run(() -> {
            inputs.note(getEdition().uuid(), draft.form());
            return "/forum/inputs.xhtml?faces-redirect=true&id=" + id + "&last=" + draft.getKind()
                    + (draft.getElement() == null ? "" : "&from=" + draft.getElement());
        });
    }

    /** Takes over the questions of the audience. */
    public String takeOver() {
        return once.run(() -> {
            int many = inputs.takeOverQuestions(getEdition().uuid());
            Messages.addFlashGlobalInfo(WebTexts.of(Faces.getLocale()).get("forum.input.takenOver", many));
            return "/forum/inputs.xhtml?faces-redirect=true&id=" + id;
        });
    }

    /** How many questions of the audience can be taken over now. */
    public int getLeft() {
        return left;
    }

    public List<InputRow> getRows() {
        if (rows == null) {
            rows = inputs.of(getEdition().uuid(), filter);
        }
        return rows;
    }

    /** Whether the list shows only some of them. */
    public boolean isFiltered() {
        return !InputFilter.ALL.equals(filter);
    }

    public EditionRow getEdition() {
        return detail.edition();
    }

    public List<EditionDetail.About> getServices() {
        return detail.services();
    }

    /** Whether something can be written down now. */
    public boolean isWriting() {
        return writing;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public InputDraft getDraft() {
        return draft;
    }
}
