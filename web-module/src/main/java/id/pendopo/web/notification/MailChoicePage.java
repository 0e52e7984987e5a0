package id.pendopo.web.notification;

import id.pendopo.domain.notification.MailMode;
import id.pendopo.domain.notification.NoticeTopic;
import id.pendopo.service.notification.MailChoice;
import id.pendopo.service.notification.MailChoices;
import id.pendopo.web.identity.Notices;
import id.pendopo.web.platform.Language;
import id.pendopo.web.platform.WebTexts;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;

/** How a person wants mail of each topic; a card of the own profile. */
@Named
@RequestScoped
public class MailChoicePage {

    @Inject
    private MailChoices choices;

    @Inject
    private HttpServletRequest request;

    private boolean mail;
    private List<Row> rows;

    /** A topic and what is chosen for it. */
    public static final class Row {
        private final NoticeTopic topic;
        private final List<SelectItem> modes;
        private MailMode mode;

        private Row(MailChoice choice, List<SelectItem> modes) {
            this.topic = choice.topic();
            this.mode = choice.mode();
            this.modes = modes;
        }

        public NoticeTopic getTopic() {
            return topic;
        }

        public List<SelectItem> getModes() {
            return modes;
        }

        /** Whether there is anything to choose. */
        public boolean isFixed() {
            return modes.size() == 1;
        }

        public MailMode getMode() {
            return mode;
        }

        public void setMode(MailMode mode) {
            this.mode = mode;
        }
    }

    @PostConstruct
    void load() {
        WebTexts texts = WebTexts.of(Language.of(request));
        MailChoices.Wishes mine = choices.mine();
        mail = mine.mail();
        rows = mine.choices().stream()
                .map(choice -> new Row(
                        choice,
                        choice.topic().modes().stream()
                                .map(mode -> new SelectItem(mode, texts.label(mode)))
                                .toList()))
                .toList();
    }

    public List<Row> getRows() {
        return rows;
    }

    /** Whether mail is not switched off as a whole. */
    public boolean isMail() {
        return mail;
    }

    public String save() {
        choices.choose(rows.stream()
                .filter(row -> !row.isFixed())
                .map(row -> new MailChoice(row.getTopic(), row.getMode()))
                .toList());
        Notices.done("identity.saved");
        return "/account/profile.xhtml?faces-redirect=true";
    }
}
