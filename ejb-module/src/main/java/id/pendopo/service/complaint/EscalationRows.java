package id.pendopo.service.complaint;

import id.pendopo.domain.complaint.Deadline;
import id.pendopo.domain.complaint.EscalationSteps;
import id.pendopo.service.platform.Database;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** The one row that says when deadlines make themselves heard. */
@ApplicationScoped
class EscalationRows {

    @Inject
    private Database database;

    /** With the version somebody who changes them must have read. */
    EscalationRef read() {
        return database.first(
                        "select version, warning, second_warning, secretary, mayor from complaint_escalation",
                        row -> new EscalationRef(
                                row.getInt("version"),
                                new EscalationSteps(
                                        row.getInt("warning"),
                                        row.getInt("second_warning"),
                                        row.getInt("secretary"),
                                        row.getInt("mayor"))))
                .orElseThrow();
    }

    EscalationSteps current() {
        return read().steps();
    }

    /** @return false if it was changed since that version */
    boolean change(int version, EscalationSteps steps) {
        return database.update(
                        """
                        update complaint_escalation set version = version + 1, warning = ?, second_warning = ?, secretary = ?,
                            mayor = ? where version = ?""",
                        steps.warning(),
                        steps.secondWarning(),
                        steps.secretary(),
                        steps.mayor(),
                        version)
                == 1;
    }

    /** Lets the next look at deadlines set the alarms of those the government owes anew. */
    void setAnew() {
        database.update(
                """
                update complaint_deadline set alarm_at = ?
                where alarm_at is not null and clock in
                    ('VERIFICATION', 'RESPONSE', 'RESOLUTION', 'STATUTORY_RESPONSE', 'STATUTORY_DECISION')""",
                Deadline.TO_BE_SET_ANEW);
    }
}
