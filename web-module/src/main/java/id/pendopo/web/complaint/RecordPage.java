package id.pendopo.web.complaint;

import id.pendopo.domain.complaint.AttachmentKind;
import id.pendopo.domain.complaint.Channel;
import id.pendopo.domain.identity.Permission;
import id.pendopo.domain.platform.ForbiddenException;
import id.pendopo.service.complaint.ComplaintIntake;
import id.pendopo.service.complaint.FiledComplaint;
import id.pendopo.service.complaint.NewComplaint;
import id.pendopo.service.complaint.NewReporter;
import id.pendopo.service.identity.CurrentCaller;
import id.pendopo.service.organization.RegionDirectory;
import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalTime;
import java.util.UUID;

/**
 * A service officer records what somebody brings. The page carries one key for the whole form: sent twice by a double
 * click, it still gives one complaint.
 */
@Named
@ViewScoped
public class RecordPage extends ReportFields {

    private static final long serialVersionUID = 1;

    private static final int NIK = 16;

    @Inject
    private ComplaintIntake intake;

    @Inject
    private CurrentCaller caller;

    @Inject
    private RegionDirectory regions;

    @Inject
    private FreshPins pins;

    @Inject
    private StagedFiles files;

    private final String key = UUID.randomUUID().toString();
    private Channel channel;
    private String nik;
    private String reporterAddress;
    private String onBehalfOf;
    private LocalTime eventTime;
    private String address;
    private String village;

    @PostConstruct
    void ready() {
        files.setKind(AttachmentKind.REPORT);
    }

    /** The form is for those who may send it; others learn so before they have typed a page. */
    public void open() {
        if (!caller.get().has(Permission.COMPLAINT_RECORD)) {
            throw new ForbiddenException("identity.forbidden");
        }
    }

    public String record() {
        FiledComplaint filed = intake.record(report(), key);
        if (filed.pin() != null) {
            pins.put(filed.trackingNumber(), filed.pin());
        }
        return "/complaint/recorded.xhtml?faces-redirect=true&no=" + filed.trackingNumber();
    }

    private NewComplaint report() {
        return typed().channel(channel)
                .reporter(new NewReporter(getName(), getPhone(), getEmail(), nik, reporterAddress, onBehalfOf))
                .happened(getEventDay(), eventTime, getEventPlace())
                .address(address, getDistrict(), village)
                .attachments(files.ids())
                .build();
    }

    /** The village belongs to the district; another district leaves none chosen. */
    public void districtChanged() {
        village = null;
    }

    /** A number issued outside this region is worth a second look, and no more than that: people move, regions split. */
    public boolean isNikFromElsewhere() {
        return nik != null
                && nik.length() == NIK
                && regions.districts().stream()
                        .map(one -> one.code().replace(".", "").substring(0, 4))
                        .noneMatch(nik::startsWith);
    }

    public StagedFiles getFiles() {
        return files;
    }

    public String getKey() {
        return key;
    }

    public Channel getChannel() {
        return channel;
    }

    public void setChannel(Channel channel) {
        this.channel = channel;
    }

    public String getNik() {
        return nik;
    }

    public void setNik(String nik) {
        this.nik = nik;
    }

    public String getReporterAddress() {
        return reporterAddress;
    }

    public void setReporterAddress(String reporterAddress) {
        this.reporterAddress = reporterAddress;
    }

    public String getOnBehalfOf() {
        return onBehalfOf;
    }

    public void setOnBehalfOf(String onBehalfOf) {
        this.onBehalfOf = onBehalfOf;
    }

    public LocalTime getEventTime() {
        return eventTime;
    }

    public void setEventTime(LocalTime eventTime) {
        this.eventTime = eventTime;
    }

    public String getAddress() {
        return address;
    }

    public void setAddress(String address) {
        this.address = address;
    }

    public String getVillage() {
        return village;
    }

    public void setVillage(String village) {
        this.village = village;
    }
}
