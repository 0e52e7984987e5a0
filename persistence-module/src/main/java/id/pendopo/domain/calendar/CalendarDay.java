package id.pendopo.domain.calendar;

import id.pendopo.domain.platform.BaseEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.LocalDate;

/** A day that differs from the ordinary week, from the version that brought it to the one that took it away. */
@Entity
@Table(name = "calendar_day")
public class CalendarDay extends BaseEntity {

    @Id
    @SequenceGenerator(name = "calendar_day_seq", sequenceName = "calendar_day_seq", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "calendar_day_seq")
    private Long id;

    @Column(nullable = false, updatable = false)
    private LocalDate date;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false)
    private DayKind kind;

    @Column(nullable = false, updatable = false)
    private String name;

    @Column(name = "legal_basis", nullable = false, updatable = false)
    private String legalBasis;

    @Column(name = "version_from", nullable = false, updatable = false)
    private int versionFrom;

    @Column(name = "version_to")
    private Integer versionTo;

    protected CalendarDay() {}

    public CalendarDay(Holiday holiday, int versionFrom) {
        this.date = holiday.date();
        this.kind = holiday.kind();
        this.name = holiday.name();
        this.legalBasis = holiday.legalBasis();
        this.versionFrom = versionFrom;
    }

    /** Ends with this version of the calendar, in which the day no longer holds. */
    public void endWith(int version) {
        this.versionTo = version;
    }

    public Holiday toHoliday() {
        return new Holiday(date, kind, name, legalBasis);
    }

    @Override
    public Long getId() {
        return id;
    }
}
