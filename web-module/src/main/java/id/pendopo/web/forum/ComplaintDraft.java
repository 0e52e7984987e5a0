package id.pendopo.web.forum;

import id.pendopo.domain.complaint.Channel;
import id.pendopo.domain.complaint.ComplaintClass;
import id.pendopo.domain.complaint.ComplaintLimits;
import id.pendopo.domain.forum.InputKind;
import id.pendopo.service.forum.ComplaintFromInput;
import id.pendopo.service.forum.InputRow;
import java.io.Serializable;

/** What is typed to make something said at a forum a complaint. */
public class ComplaintDraft implements Serializable {

    private static final long serialVersionUID = 1;

    private ComplaintClass type;
    private Channel channel = Channel.COUNTER;
    private String title;
    private String name;
    private String phone;
    private String email;
    private boolean confidential;
    private String category;

    /** Begins with what was said and by whom. */
    void begin(InputRow input) {
        String line = input.text().lines().findFirst().orElse("");
        title = line.length() > ComplaintLimits.TITLE ? line.substring(0, ComplaintLimits.TITLE - 1) + "…" : line;
        name = input.givenBy();
        type = input.kind() == InputKind.QUESTION
                ? ComplaintClass.INFORMATION_REQUEST
                : input.kind() == InputKind.PROPOSAL ? ComplaintClass.ASPIRATION : ComplaintClass.COMPLAINT;
    }

    ComplaintFromInput form() {
        return new ComplaintFromInput(type, channel, title, name, phone, email, confidential, category);
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

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
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

    public boolean isConfidential() {
        return confidential;
    }

    public void setConfidential(boolean confidential) {
        this.confidential = confidential;
    }

    public String getCategory() {
        return category;
    }

    public void setCategory(String category) {
        this.category = category;
    }
}
