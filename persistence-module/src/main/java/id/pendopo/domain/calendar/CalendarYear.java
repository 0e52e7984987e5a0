package id.pendopo.domain.calendar;

import id.pendopo.domain.platform.BaseEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;

/** A year whose national holidays are complete, and by which decree. */
@Entity
@Table(name = "calendar_year")
public class CalendarYear extends BaseEntity {

    public static final int FIRST = 2000;
    public static final int LAST = 2199;
    public static final int SOURCE_LIMIT = 300;

    @Id
    @SequenceGenerator(name = "calendar_year_seq", sequenceName = "calendar_year_seq", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "calendar_year_seq")
    private Long id;

    @Column(nullable = false, updatable = false)
    private int year;

    @Column(nullable = false, updatable = false)
    private String source;

    @Column(name = "loaded_at", nullable = false, updatable = false)
    private Instant loadedAt;

    @Column(name = "version_from", nullable = false, updatable = false)
    private int versionFrom;

    @Column(name = "version_to")
    private Integer versionTo;

    protected CalendarYear() {}

    public CalendarYear(int year, String source, Instant loadedAt, int versionFrom) {
        this.year = year;
        this.source = source;
        this.loadedAt = loadedAt;
        this.versionFrom = versionFrom;
    }

    public void endWith(int version) {
        this.versionTo = version;
    }

    @Override
    public Long getId() {
        return id;
    }

    public int getYear() {
        return year;
    }

    public String getSource() {
        return source;
    }

    public Instant getLoadedAt() {
        return loadedAt;
    }
}
