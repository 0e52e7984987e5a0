package id.pendopo.service.complaint;

import id.pendopo.domain.complaint.Act;
import id.pendopo.domain.complaint.Complaint;
import id.pendopo.domain.complaint.FinalAnswer;
import id.pendopo.domain.complaint.Reassignment;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;

/** Answers and reassignments that wait for somebody's decision; a complaint has at most one of each. */
@ApplicationScoped
public class PendingDecisions {

    @Inject
    private EntityManager em;

    /** Null if none waits. */
    FinalAnswer answer(Complaint complaint) {
        List<FinalAnswer> found = em.createQuery(
                        "select a from FinalAnswer a where a.complaintId = :complaint and a.status in :waiting",
                        FinalAnswer.class)
                .setParameter("complaint", complaint.getId())
                .setParameter("waiting", List.of(FinalAnswer.Status.WAITING, FinalAnswer.Status.CHECKING))
                .getResultList();
        return found.isEmpty() ? null : found.get(0);
    }

    /** Null if none waits. */
    Reassignment reassignment(Complaint complaint) {
        List<Reassignment> found = em.createQuery(
                        "select r from Reassignment r where r.complaintId = :complaint and r.status = :waiting",
                        Reassignment.class)
                .setParameter("complaint", complaint.getId())
                .setParameter("waiting", Reassignment.Status.WAITING)
                .getResultList();
        return found.isEmpty() ? null : found.get(0);
    }

    /** The complaint ends: nothing waits any more. */
    void fallAway(Complaint complaint, Act act) {
        if (complaint.progress().isAnswerPending() || complaint.progress().isCheckPending()) {
            answer(complaint).fallAway(act);
        }
        if (complaint.progress().isReassignmentPending()) {
            reassignment(complaint).refuse(null, act);
        }
    }
}
