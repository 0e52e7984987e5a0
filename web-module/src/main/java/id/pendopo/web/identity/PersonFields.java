package id.pendopo.web.identity;

import java.io.Serializable;

/** What is typed about a person: how they are shown, reached and spoken to. */
public abstract class PersonFields implements Serializable {

    private static final long serialVersionUID = 1;

    private String displayName;
    private String email;
    private String language = "id";

    public String getDisplayName() {
        return displayName;
    }

    public void setDisplayName(String displayName) {
        this.displayName = displayName;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    public String getLanguage() {
        return language;
    }

    public void setLanguage(String language) {
        this.language = language;
    }
}
