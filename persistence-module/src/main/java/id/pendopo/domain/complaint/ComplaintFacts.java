package id.pendopo.domain.complaint;

import id.pendopo.domain.identity.Caller;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalTime;

/** What was reported where, and who took it in. */
@Embeddable
public class ComplaintFacts implements Serializable {

    @Enumerated(EnumType.STRING)
    private Channel channel;

    private String title;

    @Column(name = "event_day")
    private LocalDate eventDay;

    @Column(name = "event_time")
    private LocalTime eventTime;

    @Column(name = "event_place")
    private String eventPlace;

    private String address;

    @Column(name = "district_id")
    private Long districtId;

    @Column(name = "village_id")
    private Long villageId;

    private Double latitude;
    private Double longitude;

    @Column(name = "recorded_by_user")
    private Long recordedByUser;

    @Column(name = "recorded_by_client")
    private Long recordedByClient;

    @Column(name = "recorded_by_name")
    private String recordedByName;

    @Column(name = "source_reference")
    private String sourceReference;

    protected ComplaintFacts() {}

    ComplaintFacts(Report report, Caller recorder) {
        channel = report.channel();
        title = report.title();
        eventDay = report.eventDay();
        eventTime = report.eventTime();
        eventPlace = report.eventPlace();
        address = report.address();
        districtId = report.districtId();
        villageId = report.villageId();
        latitude = report.latitude();
        longitude = report.longitude();
        recordedByUser = recorder.kind() == Caller.Kind.USER ? recorder.id() : null;
        recordedByClient = recorder.kind() == Caller.Kind.API_CLIENT ? recorder.id() : null;
        recordedByName = recorder.displayName();
        sourceReference = report.sourceReference();
    }

    /** The same facts under another title, for a part of the report. */
    public Report report(
            ComplaintClass type, boolean anonymous, boolean confidential, String otherTitle, Long categoryId) {
        return new Report(
                type,
                channel,
                anonymous,
                confidential,
                otherTitle,
                eventDay,
                eventTime,
                eventPlace,
                address,
                districtId,
                villageId,
                latitude,
                longitude,
                categoryId,
                null);
    }

    void retitle(String clearer) {
        title = clearer;
    }

    /** Whether this caller took the report in. */
    public boolean recordedBy(Caller caller) {
        return caller.id() != null
                && caller.id().equals(caller.kind() == Caller.Kind.API_CLIENT ? recordedByClient : recordedByUser);
    }

    public Channel channel() {
        return channel;
    }

    public String title() {
        return title;
    }

    public LocalDate eventDay() {
        return eventDay;
    }

    public LocalTime eventTime() {
        return eventTime;
    }

    public String eventPlace() {
        return eventPlace;
    }

    public String address() {
        return address;
    }

    public Long districtId() {
        return districtId;
    }

    public Long villageId() {
        return villageId;
    }

    public Double latitude() {
        return latitude;
    }

    public Double longitude() {
        return longitude;
    }

    Long recordedByUser() {
        return recordedByUser;
    }

    Long recordedByClient() {
        return recordedByClient;
    }

    public String recordedByName() {
        return recordedByName;
    }

    public String sourceReference() {
        return sourceReference;
    }
}
