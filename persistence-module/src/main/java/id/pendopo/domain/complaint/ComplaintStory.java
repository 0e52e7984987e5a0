package id.pendopo.domain.complaint;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.io.Serializable;

/** The words of a report, apart from the complaint so that moving it never touches the search index. */
@Entity
@Table(name = "complaint_story")
public class ComplaintStory implements Serializable {

    @Id
    @Column(name = "complaint_id")
    private Long complaintId;

    private String title;
    private String story;

    protected ComplaintStory() {}

    public ComplaintStory(Complaint complaint, String story) {
        this.complaintId = complaint.getId();
        this.title = complaint.facts().title();
        this.story = story;
    }

    /** After verification gave the complaint a clearer title. */
    public void retitle(String clearer) {
        title = clearer;
    }

    public Long complaintId() {
        return complaintId;
    }

    String title() {
        return title;
    }

    public String story() {
        return story;
    }
}
