package id.pendopo.web.calendar;

import id.pendopo.domain.calendar.CalendarProposal;
import id.pendopo.domain.calendar.DayKind;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** Adds a local holiday or a substitute working day. */
@Named
@ViewScoped
public class CalendarDayPage extends ProposalForm {

    private LocalDate date;
    private DayKind kind = DayKind.LOCAL_HOLIDAY;
    private String name;
    private String legalBasis;

    @Override
    protected CalendarProposal proposal() {
        return new CalendarProposal.AddDay(date, kind, name, legalBasis);
    }

    @Override
    protected LocalDate shownAfter() {
        return date;
    }

    public List<DayKind> getKinds() {
        return Stream.of(DayKind.values()).filter(DayKind::isLocal).toList();
    }

    public int getNameLimit() {
        return CalendarProposal.NAME_LIMIT;
    }

    public int getLegalBasisLimit() {
        return CalendarProposal.LEGAL_BASIS_LIMIT;
    }

    public LocalDate getDate() {
        return date;
    }

    public void setDate(LocalDate date) {
        this.date = date;
    }

    public DayKind getKind() {
        return kind;
    }

    public void setKind(DayKind kind) {
        this.kind = kind;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getLegalBasis() {
        return legalBasis;
    }

    public void setLegalBasis(String legalBasis) {
        this.legalBasis = legalBasis;
    }
}
