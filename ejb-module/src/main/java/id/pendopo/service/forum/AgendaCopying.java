package id.pendopo.service.forum;

import id.pendopo.domain.forum.AgendaItem;
import id.pendopo.domain.forum.Speaker;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

/** Takes an agenda over into a new edition: its items and who speaks, not the files; speakers are asked anew. */
@ApplicationScoped
public class AgendaCopying {

    @Inject
    private EntityManager em;

    /** Both editions were found for the caller; the new one has no agenda yet. */
    void copy(long from, long to) {
        em.createQuery("select i from AgendaItem i where i.editionId = :edition order by i.place", AgendaItem.class)
                .setParameter("edition", from)
                .getResultStream()
                .forEach(item -> {
                    AgendaItem copy = new AgendaItem(to, item.place());
                    copy.describe(
                            item.title(),
                            item.minutes(),
                            item.note(),
                            item.speakers().stream()
                                    .map(speaker -> new Speaker(
                                            speaker.name(), speaker.position(), speaker.institution(), null, ""))
                                    .toList());
                    em.persist(copy);
                });
    }
}
