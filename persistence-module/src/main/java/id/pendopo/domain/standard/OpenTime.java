package id.pendopo.domain.standard;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.time.DayOfWeek;

/** A time of the week in which a service point is open, in minutes of the day. Immutable. */
@Embeddable
public class OpenTime implements Serializable {

    private static final long serialVersionUID = 1;

    private int weekday;
    private int opens;
    private int closes;

    protected OpenTime() {}

    /**
     * @param opens minutes after midnight
     * @param closes minutes after midnight, later than {@code opens}; 1,440 for midnight
     */
    public OpenTime(DayOfWeek day, int opens, int closes) {
        if (opens < 0 || opens >= closes || closes > OpeningHours.DAY) {
            throw new IllegalArgumentException("Not a time of a day: " + opens + " to " + closes);
        }
        this.weekday = day.getValue();
        this.opens = opens;
        this.closes = closes;
    }

    public DayOfWeek day() {
        return DayOfWeek.of(weekday);
    }

    public int opens() {
        return opens;
    }

    public int closes() {
        return closes;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof OpenTime that
                && weekday == that.weekday
                && opens == that.opens
                && closes == that.closes;
    }

    @Override
    public int hashCode() {
        return (weekday * OpeningHours.DAY + opens) * OpeningHours.DAY + closes;
    }
}
