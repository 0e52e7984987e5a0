package id.pendopo.service.survey;

import id.pendopo.domain.commitment.CommitmentSource;
import id.pendopo.domain.commitment.CommitmentStepKind;
import id.pendopo.service.commitment.CommitmentMoved;
import id.pendopo.service.platform.Database;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/** A step of an improvement plan whose commitment is carried over goes on with the one that follows it. */
@ApplicationScoped
public class PlanFollower {

    @Inject
    private Database database;

    void follow(@Observes CommitmentMoved moved) {
        Long from = moved.commitment().carriedFromId();
        if (from != null
                && moved.kind() == CommitmentStepKind.PROMISED
                && moved.commitment().origin().kind() == CommitmentSource.SURVEY) {
            database.update(
                    "update survey_action set commitment = ? where commitment = (select uuid from commitment where id = ?)",
                    moved.commitment().uuid(),
                    from);
        }
    }
}
