package id.pendopo.web.identity;

import java.io.Serializable;

/** What is typed about a user, new or known, and a role to be given. */
public abstract class UserFields implements Serializable {

    private static final long serialVersionUID = 1;

    private String displayName;
    private String email;
    private String language = "id";
    private String role;
    private String agency;

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

    public String getRole() {
        return role;
    }

    public void setRole(String role) {
        this.role = role;
    }

    public String getAgency() {
        return agency;
    }

    public void setAgency(String agency) {
        this.agency = agency;
    }
}
