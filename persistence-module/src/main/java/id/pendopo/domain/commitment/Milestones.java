package id.pendopo.domain.commitment;

import id.pendopo.domain.platform.InvalidInputException;
import id.pendopo.domain.platform.NotFoundException;
import id.pendopo.domain.platform.RuleViolationException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** The milestones of one promise: each between the promise and its due date, and what was reached stays. */
final class Milestones {

    static final int MOST = 20;

    private final List<CommitmentMilestone> all;

    Milestones(List<CommitmentMilestone> all) {
        this.all = all;
    }

    CommitmentMilestone add(Commitment of, String title, LocalDate day) {
        if (all.size() >= MOST) {
            throw new RuleViolationException("commitment.milestone.tooMany", MOST);
        }
        if (day == null) {
            throw new InvalidInputException("milestoneDue", "input.required");
        }
        if (day.isBefore(of.promisedOn()) || day.isAfter(of.dueOn())) {
            throw new InvalidInputException(
                    "milestoneDue", "commitment.milestone.between", of.promisedOn(), of.dueOn());
        }
        CommitmentMilestone milestone = new CommitmentMilestone(of, title, day);
        all.add(milestone);
        return milestone;
    }

    CommitmentMilestone finish(UUID which, LocalDate on, LocalDate today) {
        CommitmentMilestone milestone = find(which);
        milestone.done(on, today);
        return milestone;
    }

    CommitmentMilestone remove(UUID which) {
        CommitmentMilestone milestone = find(which);
        if (milestone.doneOn() != null) {
            throw new RuleViolationException("commitment.milestone.over");
        }
        all.remove(milestone);
        return milestone;
    }

    private CommitmentMilestone find(UUID which) {
        return all.stream()
                .filter(one -> one.uuid().equals(which))
                .findFirst()
                .orElseThrow(() -> new NotFoundException("commitment.milestone.unknown"));
    }

    void requireBefore(LocalDate due) {
        all.stream().filter(one -> one.dueOn().isAfter(due)).findFirst().ifPresent(later -> {
            throw new InvalidInputException("dueOn", "commitment.milestone.later", later.dueOn());
        });
    }
}
