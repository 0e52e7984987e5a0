package id.pendopo.service.survey;

import id.pendopo.domain.survey.Suspicion;
import java.util.Set;

/**
 * That an answer was taken. It has no number: nothing leads from who sent it to what is kept.
 *
 * @param suspicion why it is counted apart; empty if nothing is suspicious
 * @param repeated whether the same key had brought it before, so that it was not counted again
 */
public record TakenAnswer(Set<Suspicion> suspicion, boolean repeated) {

    public TakenAnswer {
        suspicion = Set.copyOf(suspicion);
    }
}
