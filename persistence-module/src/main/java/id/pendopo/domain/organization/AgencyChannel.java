package id.pendopo.domain.organization;

import id.pendopo.domain.platform.BaseEntity;
import id.pendopo.domain.platform.InvalidInputException;
import id.pendopo.domain.platform.TextInput;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;

/** A way to reach an agency, and when somebody is there. */
@Entity
@Table(name = "agency_channel")
public class AgencyChannel extends BaseEntity {

    public static final int VALUE_LIMIT = 300;
    public static final int HOURS_LIMIT = 200;
    public static final int NOTE_LIMIT = 200;

    @Id
    @SequenceGenerator(name = "agency_channel_seq", sequenceName = "agency_channel_seq", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "agency_channel_seq")
    private Long id;

    @Column(name = "agency_id", nullable = false, updatable = false)
    private Long agencyId;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private ChannelKind kind;

    @Column(nullable = false)
    private String value;

    @Column(nullable = false)
    private String hours;

    @Column(nullable = false)
    private String note;

    protected AgencyChannel() {}

    public AgencyChannel(long agencyId, ChannelKind kind, String value, String hours, String note) {
        this.agencyId = agencyId;
        change(kind, value, hours, note);
    }

    /** @throws InvalidInputException if the value does not look like what the kind promises */
    public void change(ChannelKind newKind, String newValue, String newHours, String newNote) {
        if (newKind == null) {
            throw new InvalidInputException("kind", "input.required");
        }
        TextInput.required("value", newValue, VALUE_LIMIT);
        this.value = switch (newKind) {
            case CALL_CENTRE, PHONE, WHATSAPP -> TextInput.matching(
                    "value", newValue, VALUE_LIMIT, Letterhead.PHONE, "organization.phone.malformed");
            case EMAIL -> TextInput.matching(
                    "value", newValue, VALUE_LIMIT, Letterhead.EMAIL, "organization.email.malformed");
            case WEB -> TextInput.matching(
                    "value", newValue, VALUE_LIMIT, Letterhead.WEBSITE, "organization.website.malformed");
            case SOCIAL_MEDIA, ADDRESS -> TextInput.required("value", newValue, VALUE_LIMIT);
        };
        this.kind = newKind;
        this.hours = TextInput.optional("hours", newHours, HOURS_LIMIT);
        this.note = TextInput.optional("note", newNote, NOTE_LIMIT);
    }

    @Override
    public Long getId() {
        return id;
    }

    public Long getAgencyId() {
        return agencyId;
    }

    public ChannelKind getKind() {
        return kind;
    }

    public String getValue() {
        return value;
    }

    public String getHours() {
        return hours;
    }

    public String getNote() {
        return note;
    }
}
