package id.pendopo.web.commitment;

import java.io.Serializable;
import java.time.LocalDate;

/** A promise as it is typed, wherever it comes from. */
public class PromiseEntry implements Serializable {

    private static final long serialVersionUID = 1;

    private String statement;
    private String person;
    private LocalDate dueOn;
    private boolean publicly = true;

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
