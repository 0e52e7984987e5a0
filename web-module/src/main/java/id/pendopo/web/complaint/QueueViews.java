package id.pendopo.web.complaint;

import id.pendopo.domain.identity.Caller;
import id.pendopo.domain.identity.Permission;
import id.pendopo.service.complaint.QueueTab;
import java.util.List;

/** Which ready-made lists each kind of work needs; the first is where the work waits. */
final class QueueViews {

    private QueueViews() {}

    static List<QueueTab> of(Caller caller) {
        if (caller.has(Permission.COMPLAINT_VERIFY)) {
            return List.of(
                    QueueTab.VERIFICATION,
                    QueueTab.DECISION,
                    QueueTab.LATE,
                    QueueTab.FOLLOW_UP,
                    QueueTab.IN_PROGRESS,
                    QueueTab.REPORTER,
                    QueueTab.ALL);
        }
        if (caller.has(Permission.COMPLAINT_HANDLE)) {
            return List.of(
                    QueueTab.FOLLOW_UP,
                    QueueTab.IN_PROGRESS,
                    QueueTab.REPORTER,
                    QueueTab.LATE,
                    QueueTab.ENDED,
                    QueueTab.ALL);
        }
        if (caller.has(Permission.COMPLAINT_APPROVE)) {
            return List.of(
                    QueueTab.DECISION,
                    QueueTab.FOLLOW_UP,
                    QueueTab.IN_PROGRESS,
                    QueueTab.LATE,
                    QueueTab.REPORTER,
                    QueueTab.ALL);
        }
        return List.of(QueueTab.OPEN, QueueTab.LATE, QueueTab.REPORTER, QueueTab.ENDED, QueueTab.ALL);
    }

    /** The view people start in. */
    static QueueTab first(Caller caller) {
        return of(caller).get(0);
    }

    /** The view whose number stands in the navigation; null where nothing waits for this person. */
    static QueueTab waiting(Caller caller) {
        boolean works = caller.has(Permission.COMPLAINT_VERIFY)
                || caller.has(Permission.COMPLAINT_HANDLE)
                || caller.has(Permission.COMPLAINT_APPROVE);
        return works ? first(caller) : caller.has(Permission.COMPLAINT_SUPERVISION) ? QueueTab.OPEN : null;
    }
}
