package id.pendopo.web.complaint;

import id.pendopo.domain.complaint.ComplaintClass;
import id.pendopo.service.complaint.FiledComplaint;
import id.pendopo.service.complaint.NewComplaint;
import id.pendopo.service.complaint.NewReporter;
import id.pendopo.service.complaint.PublicFiling;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.time.LocalDate;
import java.util.List;
import org.omnifaces.util.Faces;

/** Public: filing a report. The form keeps no state on the server, so it may stay open as long as writing takes. */
@Named
@RequestScoped
public class FilePage {

    @Inject
    private PublicFiling filing;

    @Inject
    private FreshPins fresh;

    @Inject
    private OpenReports reports;

    @Inject
    private HttpServletRequest request;

    private ComplaintClass type = ComplaintClass.COMPLAINT;
    private String title;
    private String story;
    private String category;
    private LocalDate eventDay;
    private String eventPlace;
    private String district;
    private Double latitude;
    private Double longitude;
    private boolean anonymous;
    private boolean confidential;
    private String name;
    private String phone;
    private String email;
    private List<Part> parts;

    public String file() {
        NewComplaint.Builder report = NewComplaint.builder()
                .type(type)
                .reporter(new NewReporter(name, phone, email, null, null, null))
                .anonymous(anonymous)
                .confidential(confidential)
                .title(title)
                .story(story)
                .happened(eventDay, null, eventPlace)
                .address(null, district, null)
                .point(latitude, longitude)
                .category(category);
        FiledComplaint filed = UploadedParts.with(
                parts, uploads -> filing.file(report, request.getParameter("proof"), uploads, Faces.getLocale()));
        request.getSession();
        request.changeSessionId();
        fresh.put(filed.trackingNumber(), filed.pin());
        reports.put(filed.trackingNumber(), filed.pin());
        return "/public/filed.xhtml?faces-redirect=true&no=" + filed.trackingNumber();
    }

    public ComplaintClass getType() {
        return type;
    }

    public void setType(ComplaintClass type) {
        this.type = type;
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

    public String getCategory() {
        return category;
    }

    public void setCategory(String category) {
        this.category = category;
    }

    public LocalDate getEventDay() {
        return eventDay;
    }

    public void setEventDay(LocalDate eventDay) {
        this.eventDay = eventDay;
    }

    public String getEventPlace() {
        return eventPlace;
    }

    public void setEventPlace(String eventPlace) {
        this.eventPlace = eventPlace;
    }

    public String getDistrict() {
        return district;
    }

    public void setDistrict(String district) {
        this.district = district;
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

    public List<Part> getParts() {
        return parts;
    }

    public void setParts(List<Part> parts) {
        this.parts = parts;
    }
}
