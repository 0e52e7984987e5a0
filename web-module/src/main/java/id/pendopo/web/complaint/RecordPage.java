package id.pendopo.web.complaint;

import id.pendopo.domain.complaint.AttachmentKind;
import id.pendopo.domain.complaint.Channel;
import id.pendopo.domain.complaint.ComplaintClass;
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
import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;

/**
 * A service officer records what somebody brings. The page carries one key for the whole form: sent twice by a double
 * click, it still gives one complaint.
 */
@Named
@ViewScoped
public class RecordPage implements Serializable {

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
    private ComplaintClass type = ComplaintClass.COMPLAINT;
    private Channel channel;
    private boolean anonymous;
    private boolean confidential;
    private String name;
    private String phone;
    private String email;
    private String nik;
    private String reporterAddress;
    private String onBehalfOf;
    private String title;
    private String story;
    private LocalDate eventDay;
    private LocalTime eventTime;
    private String eventPlace;
    private String address;
    private String district;
    private String village;
    private Double latitude;
    private Double longitude;
    private String category;

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
        return NewComplaint.builder()
                .type(type)
                .channel(channel)
                .reporter(new NewReporter(name, phone, email, nik, reporterAddress, onBehalfOf))
                .anonymous(anonymous)
                .confidential(confidential)
                .title(title)
                .story(story)
                .happened(eventDay, eventTime, eventPlace)
                .address(address, district, village)
                .point(latitude, longitude)
                .category(category)
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

    public ComplaintClass getType() {
        return type;
    }

    public void setType(ComplaintClass type) {
        this.type = type;
    }

    public Channel getChannel() {
        return channel;
    }

    public void setChannel(Channel channel) {
        this.channel = channel;
    }

    public boolean isAnonymous() {
        return anonymous;
    }

    public void setAnonymous(boolean anonymous) {
        this.anonymous = anonymous;
    }

    public boolean isConfidential() {
        return confidential;
    }

    public void setConfidential(boolean confidential) {
        this.confidential = confidential;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getPhone() {
        return phone;
    }

    public void setPhone(String phone) {
        this.phone = phone;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
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

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getStory() {
        return story;
    }

    public void setStory(String story) {
        this.story = story;
    }

    public LocalDate getEventDay() {
        return eventDay;
    }

    public void setEventDay(LocalDate eventDay) {
        this.eventDay = eventDay;
    }

    public LocalTime getEventTime() {
        return eventTime;
    }

    public void setEventTime(LocalTime eventTime) {
        this.eventTime = eventTime;
    }

    public String getEventPlace() {
        return eventPlace;
    }

    public void setEventPlace(String eventPlace) {
        this.eventPlace = eventPlace;
    }

    public String getAddress() {
        return address;
    }

    public void setAddress(String address) {
        this.address = address;
    }

    public String getDistrict() {
        return district;
    }

    public void setDistrict(String district) {
        this.district = district;
    }

    public String getVillage() {
        return village;
    }

    public void setVillage(String village) {
        this.village = village;
    }

    public Double getLatitude() {
        return latitude;
    }

    public void setLatitude(Double latitude) {
        this.latitude = latitude;
    }

    public Double getLongitude() {
        return longitude;
    }

    public void setLongitude(Double longitude) {
        this.longitude = longitude;
    }

    public String getCategory() {
        return category;
    }

    public void setCategory(String category) {
        this.category = category;
    }
}
