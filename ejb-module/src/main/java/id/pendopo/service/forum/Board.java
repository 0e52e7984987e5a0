package id.pendopo.service.forum;

import id.pendopo.domain.forum.QuestionState;
import java.util.List;
import java.util.UUID;

/**
 * What everybody in the hall sees.
 *
 * @param current the question on stage; null if none
 * @param questions those that wait for an answer, the most wanted first
 * @param done those that were answered or will be in writing, the latest first
 */
public record Board(Floor floor, Line current, List<Line> questions, List<Line> done) {

    /**
     * One question.
     *
     * @param asker as they named themselves; may be empty
     */
    public record Line(UUID uuid, QuestionState state, String text, String asker, long votes) {}
}
