package id.pendopo.web.organization;

import id.pendopo.domain.organization.AgencyChannel;
import id.pendopo.domain.organization.ChannelKind;
import id.pendopo.service.organization.AgencyDetail.ChannelRow;
import id.pendopo.service.organization.ChannelForm;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;

/** Adds a contact channel to the agency the address names, or changes the one it names by kind and value. */
@Named
@ViewScoped
public class ChannelFormPage extends AgencyPartForm {

    private static final long serialVersionUID = 1;

    private String knownKind;
    private long id;
    private int version;
    private ChannelKind kind;
    private String value;
    private String hours;
    private String note;

    @Override
    protected void fill() {
        if (!isNew()) {
            take(one(
                    getAgency().channels(),
                    channel ->
                            channel.kind().equals(knownKind) && channel.value().equals(getKnown()),
                    "organization.channel.unknown"));
        }
    }

    /** By its number: the other may have changed the value it is known by. */
    @Override
    public void reload() {
        read();
        take(one(getAgency().channels(), channel -> channel.id() == id, "organization.channel.unknown"));
    }

    private void take(ChannelRow channel) {
        id = channel.id();
        version = channel.version();
        kind = ChannelKind.valueOf(channel.kind());
        value = channel.value();
        hours = channel.hours();
        note = channel.note();
    }

    @Override
    protected void add() {
        contacts().addChannel(getAgencyCode(), form());
    }

    @Override
    protected void change() {
        contacts().changeChannel(getAgencyCode(), id, version, form());
    }

    private ChannelForm form() {
        return new ChannelForm(kind == null ? null : kind.name(), value, hours, note);
    }

    public String remove() {
        contacts().removeChannel(getAgencyCode(), id, version);
        return AgencyPage.saved(getAgencyCode());
    }

    public ChannelKind[] getKinds() {
        return ChannelKind.values();
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

    public String getKnownKind() {
        return knownKind;
    }

    public void setKnownKind(String knownKind) {
        this.knownKind = knownKind;
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
