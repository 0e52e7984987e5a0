package id.pendopo.service.forum;

import id.pendopo.domain.forum.EditionState;
import id.pendopo.domain.forum.QuestionOrigin;
import id.pendopo.domain.forum.QuestionState;
import id.pendopo.domain.forum.StakeholderElement;
import id.pendopo.domain.identity.Permission;
import id.pendopo.domain.platform.NotFoundException;
import id.pendopo.service.identity.CurrentCaller;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

/** Questions that were asked at a forum, for whoever writes its minutes and for its public page. */
@Stateless
public class LiveQuestions {

    @Inject
    private LiveRows rows;

    @Inject
    private EditionAccess editions;

    @Inject
    private CurrentCaller caller;

    /**
     * A question as everybody may read it afterwards; who asked is not told.
     *
     * @param element null if nobody said
     * @param votes how many phones wanted it answered
     * @param answeredLive whether it was answered at the forum itself
     * @param answer empty if what was said is not written down, or it is not answered yet
     * @param answeredAt null if it is not answered yet
     */
    public record Published(
            UUID uuid,
            QuestionOrigin origin,
            StakeholderElement element,
            String text,
            long votes,
            boolean answeredLive,
            String answer,
            String answerer,
            Instant answeredAt) {

        public boolean answered() {
            return answeredAt != null;
        }
    }

    /**
     * Questions of an edition that is published, the most wanted first: answered ones and those that wait for an answer. None
     * of an edition that is not published.
     *
     * @param editionId internal number of the edition
     */
    @PermitAll
    public List<Published> published(long editionId) {
        EditionState state = rows.floor(editionId).state();
        if (state != EditionState.PUBLISHED && state != EditionState.CLOSED) {
            return List.of();
        }
        return rows.questions(editionId).stream()
                .filter(row -> row.state().seen())
                .sorted(Comparator.comparingLong(QuestionRow::votes).reversed().thenComparing(QuestionRow::askedAt))
                .map(LiveQuestions::published)
                .toList();
    }

    /**
     * Questions that the minutes may take over: those that were let through, in the order they came.
     *
     * @throws NotFoundException {@code forum.edition.unknown}
     */
    @RolesAllowed(Permission.FORUM_READ)
    public List<QuestionRow> of(UUID edition) {
        return rows.questions(editions.readable(edition).getId()).stream()
                .filter(row -> row.state().seen())
                .toList();
    }

    /**
     * One question that the minutes may take over.
     *
     * @throws NotFoundException {@code forum.question.unknown} if there is none the caller may see
     */
    @RolesAllowed(Permission.FORUM_READ)
    public QuestionRow find(UUID question) {
        QuestionRow row = rows.question(question)
                .filter(found -> found.state().seen())
                .orElseThrow(() -> new NotFoundException("forum.question.unknown"));
        long agency = rows.floor(rows.editionOf(question).orElseThrow()).agencyId();
        if (!caller.scope(Permission.FORUM_READ).covers(agency)) {
            throw new NotFoundException("forum.question.unknown");
        }
        return row;
    }

    private static Published published(QuestionRow row) {
        boolean answered = row.state() == QuestionState.ANSWERED;
        return new Published(
                row.uuid(),
                row.origin(),
                row.element(),
                row.text(),
                row.votes(),
                row.answeredLive(),
                answered ? row.answer() : "",
                answered ? row.answerer() : "",
                row.answeredAt());
    }
}
