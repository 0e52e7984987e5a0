package id.pendopo.web.standard;

import id.pendopo.service.standard.PointForm;
import id.pendopo.service.standard.PointRow.SeatRow;
import java.io.Serializable;
import java.util.stream.Stream;

/** An institution that sits at a service point, while it is typed. */
public class SeatEntry implements Serializable {

    private static final long serialVersionUID = 1;

    private String agency;
    private String institution = "";
    private String counter = "";

    static SeatEntry of(SeatRow seat) {
        SeatEntry entry = new SeatEntry();
        entry.agency = seat.agencyCode();
        entry.institution = seat.agencyCode() == null ? seat.name() : "";
        entry.counter = seat.counter();
        return entry;
    }

    /** Nothing was typed: such a line is left out. */
    boolean blank() {
        return Stream.of(agency, institution, counter).allMatch(one -> one == null || one.isBlank());
    }

    PointForm.Seat seat() {
        return new PointForm.Seat(agency, institution, counter);
    }

    public String getAgency() {
        return agency;
    }

    public void setAgency(String agency) {
        this.agency = agency;
    }

    public String getInstitution() {
        return institution;
    }

    public void setInstitution(String institution) {
        this.institution = institution;
    }

    public String getCounter() {
        return counter;
    }

    public void setCounter(String counter) {
        this.counter = counter;
    }
}
