package id.pendopo.domain.forum;

import id.pendopo.domain.platform.BaseEntity;
import id.pendopo.domain.platform.InvalidInputException;
import id.pendopo.domain.platform.RuleViolationException;
import id.pendopo.domain.platform.TextInput;
import id.pendopo.domain.survey.Sex;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/**
 * Somebody on the list of an edition: invited, registered, or come without either. Who it is is forgotten when the edition's
 * retention ends; the element and whether they came remain.
 */
@Entity
@Table(name = "forum_participant")
public class Participant extends BaseEntity {

    @Id
    @SequenceGenerator(name = "forum_participant_seq", sequenceName = "forum_participant_seq", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "forum_participant_seq")
    private Long id;

    private UUID uuid;

    @Column(name = "edition_id")
    private Long editionId;

    @Enumerated(EnumType.STRING)
    private ParticipantOrigin origin;

    @Enumerated(EnumType.STRING)
    private StakeholderElement element;

    @Enumerated(EnumType.STRING)
    private ParticipantState state;

    private String name;
    private String institution;
    private String email;
    private String postal;
    private String delegate;

    @Enumerated(EnumType.STRING)
    private Sex sex;

    private Boolean disability;
    private String language;
    private String code;

    @Column(name = "answer_code")
    private String answerCode;

    @Column(name = "request_key")
    private String requestKey;

    @Column(name = "letter_number")
    private String letterNumber;

    @Column(name = "mail_confirmed")
    private boolean mailConfirmed;

    @Column(name = "sent_at")
    private Instant sentAt;

    @Column(name = "answered_at")
    private Instant answeredAt;

    @Column(name = "waiting_since")
    private Instant waitingSince;

    @Column(name = "consented_at")
    private Instant consentedAt;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "purged_at")
    private Instant purgedAt;

    protected Participant() {}

    private Participant(Long edition, ParticipantOrigin from, ParticipantState first, Instant now) {
        uuid = UUID.randomUUID();
        editionId = edition;
        origin = from;
        state = first;
        letterNumber = "";
        language = "id";
        createdAt = now;
    }

    /** Whoever keeps the list answers for the address. */
    public static Participant invitee(Long edition, Instant now) {
        Participant one = new Participant(edition, ParticipantOrigin.INVITED, ParticipantState.LISTED, now);
        one.mailConfirmed = true;
        return one;
    }

    /** Somebody who registers and agrees to the consent text. */
    public static Participant registered(Long edition, boolean place, String request, String language, Instant now) {
        Participant one = new Participant(
                edition, ParticipantOrigin.REGISTERED, place ? ParticipantState.COMING : ParticipantState.WAITING, now);
        one.waitingSince = place ? null : now;
        one.requestKey = request;
        one.language = language;
        one.consentedAt = now;
        return one;
    }

    public static Participant come(Long edition, ParticipantOrigin from, Instant now) {
        return new Participant(edition, from, ParticipantState.COMING, now);
    }

    /** The same person is to be invited to another edition, too. */
    public Participant invitedTo(Long other, Instant now) {
        Participant one = invitee(other, now);
        one.describe(name, institution, element, email, postal);
        return one;
    }

    /** The codes by which this person is known; given once, unique in the edition and everywhere. */
    public void knownBy(String short6, String secret) {
        code = short6;
        answerCode = secret;
    }

    /** @throws InvalidInputException naming the wrong field */
    public void describe(String who, String from, StakeholderElement of, String mail, String letter) {
        requireKnown();
        name = TextInput.required("name", who, PeopleLimits.NAME);
        institution = TextInput.optional("institution", from, PeopleLimits.INSTITUTION);
        if (of == null) {
            throw new InvalidInputException("element", "input.required");
        }
        element = of;
        email = PeopleLimits.email(mail);
        postal = TextInput.optional("postal", letter, PeopleLimits.POSTAL);
    }

    public void optional(Sex said, Boolean disabled) {
        requireKnown();
        sex = said;
        disability = disabled;
    }

    /** The invitation went out, by mail or as a letter; again changes only what has not been answered. */
    public void sent(Instant now) {
        requireInvited();
        if (state == ParticipantState.LISTED) {
            state = ParticipantState.SENT;
        }
        if (sentAt == null) {
            sentAt = now;
        }
    }

    public void numbered(String number) {
        requireInvited();
        letterNumber = number;
    }

    public void comes(Instant now) {
        answer(ParticipantState.COMING, null, now);
    }

    /** @throws InvalidInputException for {@code delegate} */
    public void sends(String who, Instant now) {
        answer(ParticipantState.DELEGATED, TextInput.required("delegate", who, PeopleLimits.NAME), now);
    }

    public void declines(Instant now) {
        answer(ParticipantState.DECLINED, null, now);
    }

    private void answer(ParticipantState to, String who, Instant now) {
        requireInvited();
        require(state != ParticipantState.WITHDRAWN);
        state = to;
        delegate = who;
        answeredAt = now;
    }

    /** A place was freed for somebody who waited. */
    public void movesUp(Instant now) {
        require(state == ParticipantState.WAITING);
        state = ParticipantState.COMING;
        waitingSince = null;
        answeredAt = now;
    }

    /** Gives the place up, or is taken off the list. */
    public void withdraw(Instant now) {
        requireKnown();
        require(state != ParticipantState.WITHDRAWN);
        state = ParticipantState.WITHDRAWN;
        delegate = null;
        waitingSince = null;
        answeredAt = now;
    }

    private void requireInvited() {
        requireKnown();
        require(origin == ParticipantOrigin.INVITED);
    }

    private static void require(boolean now) {
        if (!now) {
            throw new RuleViolationException("forum.people.notNow");
        }
    }

    private void requireKnown() {
        if (purgedAt != null) {
            throw new RuleViolationException("forum.people.forgotten");
        }
    }

    @Override
    public Long getId() {
        return id;
    }

    public UUID uuid() {
        return uuid;
    }

    public Long editionId() {
        return editionId;
    }

    public ParticipantOrigin origin() {
        return origin;
    }

    public StakeholderElement element() {
        return element;
    }

    public ParticipantState state() {
        return state;
    }

    public String name() {
        return name;
    }

    public String institution() {
        return institution;
    }

    public String email() {
        return email;
    }

    public String postal() {
        return postal;
    }

    public String delegate() {
        return delegate;
    }

    public String language() {
        return language;
    }

    public String code() {
        return code;
    }

    public String answerCode() {
        return answerCode;
    }

    public String letterNumber() {
        return letterNumber;
    }

    public void confirmMail() {
        mailConfirmed = true;
    }

    public boolean isMailConfirmed() {
        return mailConfirmed;
    }
}
