package id.pendopo.service.complaint;

import id.pendopo.domain.complaint.ComplaintVisibility;
import id.pendopo.domain.identity.Permission;
import id.pendopo.domain.platform.InvalidInputException;
import id.pendopo.service.identity.CurrentCaller;
import id.pendopo.service.platform.Database;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Where in complaints the words stand that were looked for. */
@Stateless
public class ComplaintExcerpts {

    private static final String LOOK =
            "StartSel=" + Excerpt.FOUND + ", StopSel=" + Excerpt.END + ", MinWords=8, MaxWords=22, MaxFragments=2";

    @Inject
    private Database database;

    @Inject
    private CurrentCaller currentCaller;

    /**
     * Excerpts of the story where title or story hold the words, else of the latest reply that does. Only of complaints
     * the caller may see and of entries everybody may read who sees them.
     *
     * @param typed what was looked for; for a tracking number there is nothing to show
     * @param trackingNumbers the complaints on one page
     * @return by tracking number
     * @throws InvalidInputException if more was typed than a search takes
     */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    @RolesAllowed({Permission.COMPLAINT_READ, Permission.COMPLAINT_RECORD, Permission.COMPLAINT_SUPERVISION})
    public Map<String, Excerpt> of(String typed, Collection<String> trackingNumbers) {
        WordSearch words = new QueueQuery(currentCaller.get()).text(typed).words();
        if (words == null || trackingNumbers.isEmpty()) {
            return Map.of();
        }
        record Row(String number, Excerpt excerpt) {}
        List<Object> parameters = new ArrayList<>(List.of(LOOK, words.text()));
        String visible = ComplaintVisibility.condition(currentCaller.get(), parameters);
        parameters.add(trackingNumbers.toArray(String[]::new));
        return database
                .list(
                        """
                        select c.tracking_number, r.body is not null as reply,
                            ts_headline('indonesian', coalesce(r.body, s.story), asked.words, ?) as marked
                        from (select websearch_to_tsquery('indonesian', ?) as words) asked
                        cross join complaint c
                        join complaint_story s on s.complaint_id = c.id
                        left join lateral (
                            select e.body from complaint_reply p
                            join complaint_event e on e.complaint_id = p.complaint_id and e.seq = p.seq
                            where p.complaint_id = c.id and p.search @@ asked.words and not s.search @@ asked.words
                            order by p.seq desc limit 1) r on true
                        where %s and c.tracking_number = any(?)"""
                                .formatted(visible),
                        row -> new Row(
                                row.getString("tracking_number"),
                                Excerpt.of(row.getBoolean("reply"), row.getString("marked"))),
                        parameters.toArray())
                .stream()
                .collect(Collectors.toMap(Row::number, Row::excerpt));
    }
}
