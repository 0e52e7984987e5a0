package id.pendopo.service.forum;

import id.pendopo.domain.forum.Broadcast;
import id.pendopo.domain.forum.BroadcastKind;
import id.pendopo.domain.forum.Edition;
import id.pendopo.domain.forum.Series;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

/**
 * Tells a new edition on which stations it will be. When they air it and what was agreed is not taken over: a live one begins
 * with the edition, the others are to be asked.
 */
@ApplicationScoped
public class StationCopying {

    @Inject
    private EntityManager em;

    /** The stations of its series; the edition was written by now. */
    void usual(Series series, Edition edition) {
        series.channels().forEach(one -> add(edition, one.kind(), one.station(), one.channel(), one.live()));
    }

    /** The stations of the edition it is like; both were found for the caller. */
    void copy(long from, Edition edition) {
        em.createQuery("select b from Broadcast b where b.editionId = :edition order by b.id", Broadcast.class)
                .setParameter("edition", from)
                .getResultStream()
                .forEach(one -> add(edition, one.kind(), one.station(), one.channel(), one.live()));
    }

    private void add(Edition edition, BroadcastKind kind, String station, String channel, boolean live) {
        Broadcast broadcast = new Broadcast(edition.getId());
        broadcast.airs(kind, station, channel, live, null, null);
        em.persist(broadcast);
    }
}
