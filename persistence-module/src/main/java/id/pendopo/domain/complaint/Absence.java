package id.pendopo.domain.complaint;

import id.pendopo.domain.platform.BaseEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * Somebody is away and somebody else of the same agency stands in. Whoever stands in sees the work of the one who is away
 * among the own and is told what that person is told, but is lent no permission.
 */
@Entity
@Table(name = "complaint_absence")
public class Absence extends BaseEntity {

    public static final int NOTE = 500;

    @Id
    @SequenceGenerator(name = "complaint_absence_seq", sequenceName = "complaint_absence_seq", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "complaint_absence_seq")
    private Long id;

    private UUID uuid;

    @Column(name = "user_id")
    private Long userId;

    @Column(name = "substitute_id")
    private Long substituteId;

    @Column(name = "from_day")
    private LocalDate fromDay;

    @Column(name = "to_day")
    private LocalDate toDay;

    private String note;

    @Column(name = "cancelled_at")
    private Instant cancelledAt;

    protected Absence() {}

    /** @param plan whose rules were asked */
    public Absence(AbsencePlan plan, String note) {
        uuid = UUID.randomUUID();
        userId = plan.person();
        change(plan, note);
    }

    /** Another period or substitute; who is away stays. */
    public void change(AbsencePlan plan, String newNote) {
        substituteId = plan.substitute();
        fromDay = plan.from();
        toDay = plan.to();
        note = newNote;
    }

    /** The person is back, or does not go: today and later nobody stands in. What was before stays as it was. */
    public void end(LocalDate today, Instant now) {
        if (fromDay.isBefore(today)) {
            toDay = today.minusDays(1);
        } else {
            cancelledAt = now;
        }
    }

    /** Whether it may still be changed. */
    public boolean isOpen(LocalDate today) {
        return cancelledAt == null && !toDay.isBefore(today);
    }

    @Override
    public Long getId() {
        return id;
    }

    public UUID uuid() {
        return uuid;
    }

    public AbsencePlan plan() {
        return new AbsencePlan(userId, substituteId, fromDay, toDay);
    }

    public String note() {
        return note;
    }
}
