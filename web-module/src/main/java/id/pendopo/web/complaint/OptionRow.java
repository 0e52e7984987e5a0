package id.pendopo.web.complaint;

import id.pendopo.service.complaint.QuestionOption;
import java.io.Serializable;

/** One line of what may be chosen for a question, while somebody edits it. */
public class OptionRow implements Serializable {

    private static final long serialVersionUID = 1;

    private String key;
    private String name;
    private String englishName;
    private boolean active = true;

    public void take(QuestionOption option) {
        key = option.key();
        name = option.name();
        englishName = option.englishName();
        active = option.active();
    }

    public QuestionOption option() {
        return new QuestionOption(key, name, englishName, active);
    }

    public boolean isBlank() {
        return key == null && (name == null || name.isBlank());
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getEnglishName() {
        return englishName;
    }

    public void setEnglishName(String englishName) {
        this.englishName = englishName;
    }

    public boolean isActive() {
        return active;
    }

    public void setActive(boolean active) {
        this.active = active;
    }
}
