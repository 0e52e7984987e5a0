package id.pendopo.service.complaint;

import id.pendopo.domain.identity.Permission;
import id.pendopo.service.platform.Database;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * Learns the suggestions for routing from what coordinators decided. Confidential reports are left out: a model keeps words
 * of what it learned from.
 */
@Stateless
public class RoutingSweep {

    /** So many of the latest decisions are learned from: enough for a city, and they fit into memory. */
    private static final int EXAMPLES = 20_000;

    @Inject
    private Database database;

    @Inject
    private AskedWork work;

    @Inject
    private RoutingMemory memory;

    @Inject
    private Clock clock;

    /** Asks for the lesson every night brings. */
    @RolesAllowed(Permission.COMPLAINT_CONFIGURE)
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void askNightly() {
        work.ask(AskedWork.Kind.ROUTING, AskedWork.OURSELVES);
    }

    /**
     * Takes over what was asked for, if nobody works on it.
     *
     * @return its number, empty if there is nothing for this node
     */
    @RolesAllowed(Permission.COMPLAINT_CONFIGURE)
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public Optional<Long> claim() {
        return work.claim(AskedWork.Kind.ROUTING);
    }

    /** Learns and measures. What was learned before serves until this is done, and is then let go. */
    @RolesAllowed(Permission.COMPLAINT_CONFIGURE)
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void learn(long training) {
        List<RoutingExample> examples = examples();
        RoutingLesson.Learned category = RoutingLesson.learn(examples, RoutingExample::category);
        RoutingLesson.Learned agency = RoutingLesson.learn(examples, RoutingExample::agency);
        List<Object> values = new ArrayList<>();
        values.add(clock.instant());
        values.add(examples.size());
        values.add(RoutingLesson.heldOut(examples.size()));
        add(values, category);
        add(values, agency);
        values.add(training);
        // One statement, so that there is always exactly one lesson to suggest from.
        database.update(
                """
                with learned as (
                    update complaint_routing set finished_at = ?, examples = ?, held_out = ?,
                        category_choices = ?::integer, category_first = ?::double precision,
                        category_among = ?::double precision, category_common = ?::double precision,
                        category_model = ?, category_temperature = ?, category_bins = ?,
                        agency_choices = ?::integer, agency_first = ?::double precision,
                        agency_among = ?::double precision, agency_common = ?::double precision, agency_model = ?,
                        agency_temperature = ?, agency_bins = ?
                    where id = ? and finished_at is null returning id)
                update complaint_routing old set category_model = null, agency_model = null
                from learned where old.id < learned.id and (old.category_model is not null or old.agency_model is not null)""",
                values.toArray());
        memory.forget();
    }

    private static void add(List<Object> values, RoutingLesson.Learned learned) {
        RoutingScore score = learned.score();
        values.add(score == null ? null : score.choices());
        values.add(score == null ? null : score.first());
        values.add(score == null ? null : score.among());
        values.add(score == null ? null : score.common());
        values.add(learned.model() == null ? new byte[0] : learned.model().stored());
        values.add(learned.model() == null ? 1.0 : learned.model().temperature());
        values.add(score == null ? "" : RoutingBin.pack(score.bins()));
    }

    private List<RoutingExample> examples() {
        List<RoutingExample> newest = new ArrayList<>(database.list(
                """
                select s.title || ' ' || s.story, k.code, a.code
                from complaint c join complaint_story s on s.complaint_id = c.id
                    join complaint_category k on k.id = c.category_id join agency a on a.id = c.agency_id
                where c.verified_at is not null and not c.confidential and not c.supervision
                    and c.state in ('AWAITING_FOLLOW_UP', 'IN_PROGRESS', 'AWAITING_REPORTER', 'CLOSED')
                order by c.verified_at desc, c.id desc limit ?""",
                row -> new RoutingExample(row.getString(1), row.getString(2), row.getString(3)),
                EXAMPLES));
        Collections.reverse(newest);
        return newest;
    }
}
