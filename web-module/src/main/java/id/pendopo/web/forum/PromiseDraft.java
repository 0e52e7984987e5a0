package id.pendopo.web.forum;

import id.pendopo.service.forum.ForumPromise;
import java.io.Serializable;
import java.time.LocalDate;

/** A promise as it is typed. */
public class PromiseDraft implements Serializable {

    private static final long serialVersionUID = 1;

    private String agency;
    private String statement;
    private String person;
    private LocalDate dueOn;
    private boolean publicly = true;

    void begin(String about, String by) {
        statement = about.length() > 1_000 ? about.substring(0, 1_000) : about;
        agency = by;
    }

    ForumPromise form() {
        return new ForumPromise(agency, statement, person, dueOn, publicly);
    }

    public String getAgency() {
        return agency;
    }

    public void setAgency(String agency) {
        this.agency = agency;
    }

    public String getStatement() {
        return statement;
    }

    public void setStatement(String statement) {
        this.statement = statement;
    }

    public String getPerson() {
        return person;
    }

    public void setPerson(String person) {
        this.person = person;
    }

    public LocalDate getDueOn() {
        return dueOn;
    }

    public void setDueOn(LocalDate dueOn) {
        this.dueOn = dueOn;
    }

    public boolean isPublicly() {
        return publicly;
    }

    public void setPublicly(boolean publicly) {
        this.publicly = publicly;
    }
}
