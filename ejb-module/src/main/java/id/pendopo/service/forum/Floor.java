package id.pendopo.service.forum;

import id.pendopo.domain.forum.EditionState;
import java.time.Instant;
import java.util.UUID;

/**
 * Where an edition takes questions.
 *
 * @param code opens the audience's page; null until it was prepared
 * @param taking the moderator's switch
 * @param onStage the question that is being answered; null if none
 * @param turns how often the moderator did something
 */
public record Floor(
        long editionId,
        UUID edition,
        long agencyId,
        String series,
        int volume,
        String theme,
        Instant startsAt,
        EditionState state,
        String code,
        boolean taking,
        UUID onStage,
        int turns) {

    /** Whether questions and votes are taken now. */
    public boolean open() {
        return taking && state == EditionState.RUNNING;
    }
}
