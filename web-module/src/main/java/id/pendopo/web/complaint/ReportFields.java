package id.pendopo.web.complaint;

import id.pendopo.domain.complaint.ComplaintClass;
import id.pendopo.service.complaint.NewComplaint;
import id.pendopo.service.complaint.Questions;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/** What every report says, whoever types it: the reporter in the public window or an officer at the counter. */
public abstract class ReportFields implements Serializable {

    private static final long serialVersionUID = 1;

    @Inject
    private Questions asked;

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
    private List<QuestionField> questions = List.of();
    private String questionsOf;

    /** A report of what was typed, to be added to. */
    protected NewComplaint.Builder typed() {
        return NewComplaint.builder()
                .type(type)
                .anonymous(anonymous)
                .confidential(confidential)
                .title(title)
                .story(story)
                .point(latitude, longitude)
                .category(category)
                .answers(getQuestions().stream()
                        .collect(Collectors.toMap(QuestionField::getCode, QuestionField::given)));
    }

    /** A field for each question of the category; fresh ones when another was chosen. */
    public List<QuestionField> getQuestions() {
        if (!Objects.equals(category, questionsOf)) {
            questions = new ArrayList<>();
            asked.of(category).forEach(question -> questions.add(new QuestionField(question)));
            questionsOf = category;
        }
        return questions;
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
}
