package id.pendopo.web.forum;

import id.pendopo.domain.forum.GuestBook;
import id.pendopo.domain.forum.StakeholderElement;
import id.pendopo.domain.platform.InvalidInputException;
import id.pendopo.service.forum.EditionAccess;
import id.pendopo.service.forum.EditionReading;
import id.pendopo.service.forum.EditionRow;
import id.pendopo.service.forum.PeoplePlan;
import id.pendopo.service.platform.PublicAddress;
import id.pendopo.web.platform.WebTexts;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;

/** Whom an edition wants to hear, whether the public may register, and until when names are kept. */
@Named("forumPeoplePlanPage")
@ViewScoped
public class PeoplePlanPage implements Serializable {

    private static final long serialVersionUID = 1;

    @Inject
    private EditionReading editions;

    @Inject
    private PeoplePlan plans;

    @Inject
    private PublicAddress addresses;

    private String id;
    private EditionRow edition;
    private int version;
    private List<Wanted> wanted;
    private boolean registration;
    private boolean selfCheckIn;
    private String consent;
    private LocalDate retainUntil;

    /** How many of one element are wanted. */
    public static class Wanted implements Serializable {

        private static final long serialVersionUID = 1;

        private final StakeholderElement element;
        private String many;

        Wanted(StakeholderElement element, Integer many) {
            this.element = element;
            this.many = many == null ? "" : many.toString();
        }

        public StakeholderElement getElement() {
            return element;
        }

        public String getField() {
            return "wanted." + element;
        }

        public String getMany() {
            return many;
        }

        public void setMany(String many) {
            this.many = many;
        }

        private Integer number() {
            String typed = many == null ? "" : many.strip();
            if (!typed.matches("[0-9]{0,6}")) {
                throw new InvalidInputException(getField(), "forum.people.wanted", 10_000);
            }
            return typed.isEmpty() ? null : Integer.valueOf(typed);
        }
    }

    public void open() {
        UUID uuid = EditionAccess.uuid(id);
        edition = editions.head(uuid);
        PeoplePlan.Plan plan = plans.read(uuid);
        version = plan.version();
        wanted = new ArrayList<>();
        for (StakeholderElement element : StakeholderElement.values()) {
            wanted.add(new Wanted(element, plan.wanted().get(element)));
        }
        registration = plan.registration();
        selfCheckIn = plan.selfCheckIn();
        retainUntil = plan.retainUntil();
        consent = plan.consent().isEmpty()
                ? WebTexts.of(Faces.getLocale()).get("forum.plan.consentText")
                : plan.consent();
    }

    public String save() {
        Map<StakeholderElement, Integer> targets = new EnumMap<>(StakeholderElement.class);
        wanted.forEach(one -> targets.put(one.getElement(), one.number()));
        plans.save(
                edition.uuid(), new PeoplePlan.Plan(version, targets, registration, selfCheckIn, consent, retainUntil));
        Messages.addFlashGlobalInfo(WebTexts.of(Faces.getLocale()).get("forum.plan.saved"));
        return ForumNavigation.PEOPLE + "?faces-redirect=true&id=" + edition.uuid();
    }

    /** Where the public registers. */
    public String getPublicPage() {
        return addresses.of("/public/forum-register.xhtml?id=" + edition.uuid());
    }

    public int getConsentLimit() {
        return GuestBook.CONSENT;
    }

    public List<Wanted> getWanted() {
        return wanted;
    }

    public EditionRow getEdition() {
        return edition;
    }

    public boolean isRegistration() {
        return registration;
    }

    public void setRegistration(boolean registration) {
        this.registration = registration;
    }

    public boolean isSelfCheckIn() {
        return selfCheckIn;
    }

    public void setSelfCheckIn(boolean selfCheckIn) {
        this.selfCheckIn = selfCheckIn;
    }

    public String getConsent() {
        return consent;
    }

    public void setConsent(String consent) {
        this.consent = consent;
    }

    public LocalDate getRetainUntil() {
        return retainUntil;
    }

    public void setRetainUntil(LocalDate retainUntil) {
        this.retainUntil = retainUntil;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }
}
