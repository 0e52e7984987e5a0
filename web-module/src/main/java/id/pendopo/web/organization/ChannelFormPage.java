package id.pendopo.web.organization;

import id.pendopo.domain.organization.AgencyChannel;
import id.pendopo.domain.organization.ChannelKind;
import id.pendopo.domain.platform.ForbiddenException;
import id.pendopo.domain.platform.NotFoundException;
import id.pendopo.service.organization.AgencyContacts;
import id.pendopo.service.organization.AgencyDetail;
import id.pendopo.service.organization.AgencyDetail.ChannelRow;
import id.pendopo.service.organization.AgencyReading;
import id.pendopo.service.organization.ChannelForm;
import id.pendopo.web.platform.OnceToken;
import id.pendopo.web.platform.SharedForm;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** Adds a contact channel to the agency the address names, or changes the one it names by kind and value. */
@Named
@ViewScoped
public class ChannelFormPage implements SharedForm, Serializable {

    @Inject
    private AgencyReading reading;

    @Inject
    private AgencyContacts contacts;

    @Inject
    private OnceToken once;

    private String agencyCode;
    private String knownKind;
    private String known;
    private AgencyDetail agency;
    private long id;
    private int version;
    private ChannelKind kind;
    private String value;
    private String hours;
    private String note;

    public void open() {
        agency = reading.detail(agencyCode);
        if (!agency.mayEditContacts()) {
            throw new ForbiddenException("identity.forbidden");
        }
        if (!isNew()) {
            take(agency.channels().stream()
                    .filter(channel ->
                            channel.kind().equals(knownKind) && channel.value().equals(known))
                    .findFirst()
                    .orElseThrow(() -> new NotFoundException("organization.channel.unknown")));
        }
    }

    /** By its number: the other may have changed the value it is known by. */
    @Override
    public void reload() {
        agency = reading.detail(agencyCode);
        take(agency.channels().stream()
                .filter(channel -> channel.id() == id)
                .findFirst()
                .orElseThrow(() -> new NotFoundException("organization.channel.unknown")));
    }

    @Override
    public String getTrailType() {
        return "agency";
    }

    @Override
    public String getTrailId() {
        return agencyCode;
    }

    private void take(ChannelRow channel) {
        id = channel.id();
        version = channel.version();
        kind = ChannelKind.valueOf(channel.kind());
        value = channel.value();
        hours = channel.hours();
        note = channel.note();
    }

    public String save() {
        ChannelForm form = new ChannelForm(kind == null ? null : kind.name(), value, hours, note);
        if (isNew()) {
            return once.run(() -> {
                contacts.addChannel(agencyCode, form);
                return AgencyPage.saved(agencyCode);
            });
        }
        contacts.changeChannel(agencyCode, id, version, form);
        return AgencyPage.saved(agencyCode);
    }

    public String remove() {
        contacts.removeChannel(agencyCode, id, version);
        return AgencyPage.saved(agencyCode);
    }

    public boolean isNew() {
        return known == null || known.isBlank();
    }

    public ChannelKind[] getKinds() {
        return ChannelKind.values();
    }

    public AgencyDetail getAgency() {
        return agency;
    }

    public int getValueLimit() {
        return AgencyChannel.VALUE_LIMIT;
    }

    public int getHoursLimit() {
        return AgencyChannel.HOURS_LIMIT;
    }

    public int getNoteLimit() {
        return AgencyChannel.NOTE_LIMIT;
    }

    public String getAgencyCode() {
        return agencyCode;
    }

    public void setAgencyCode(String agencyCode) {
        this.agencyCode = agencyCode;
    }

    public String getKnownKind() {
        return knownKind;
    }

    public void setKnownKind(String knownKind) {
        this.knownKind = knownKind;
    }

    public String getKnown() {
        return known;
    }

    public void setKnown(String known) {
        this.known = known;
    }

    public ChannelKind getKind() {
        return kind;
    }

    public void setKind(ChannelKind kind) {
        this.kind = kind;
    }

    public String getValue() {
        return value;
    }

    public void setValue(String value) {
        this.value = value;
    }

    public String getHours() {
        return hours;
    }

    public void setHours(String hours) {
        this.hours = hours;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }
}
