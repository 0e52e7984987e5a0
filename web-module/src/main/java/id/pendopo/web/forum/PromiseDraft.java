package id.pendopo.web.forum;

import id.pendopo.service.forum.ForumPromise;
import id.pendopo.web.commitment.PromiseEntry;

/** A promise made at a forum as it is typed, with the agency that makes it. */
public class PromiseDraft extends PromiseEntry {

    private static final long serialVersionUID = 1;

    private String agency;

    void begin(String about, String by) {
        setStatement(about.length() > 1_000 ? about.substring(0, 1_000) : about);
        agency = by;
    }

    ForumPromise form() {
        return new ForumPromise(agency, getStatement(), getPerson(), getDueOn(), isPublicly());
    }

    public String getAgency() {
        return agency;
    }

    public void setAgency(String agency) {
        this.agency = agency;
    }
}
