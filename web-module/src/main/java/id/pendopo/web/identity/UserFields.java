package id.pendopo.web.identity;

/** What is typed about a user, new or known, and a role to be given. */
public abstract class UserFields extends PersonFields {

    private static final long serialVersionUID = 1;

    private String role;
    private String agency;

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
