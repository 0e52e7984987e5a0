package id.pendopo.service.forum;

import id.pendopo.domain.forum.ElementBalance;
import id.pendopo.domain.forum.StakeholderElement;
import id.pendopo.service.platform.Database;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * How many came, and whose voices they were: numbers only, for guards, reports and figures. Whoever asks has checked that
 * the caller may know of the edition.
 */
@ApplicationScoped
public class Attendance {

    private static final String BALANCE =
            """
            select e.element, max(coalesce(t.wanted, 0)),
                count(p.id) filter (where p.origin = 'INVITED' and p.state <> 'WITHDRAWN'),
                count(p.id) filter (where p.origin in ('INVITED', 'REGISTERED') and p.state in ('COMING', 'DELEGATED')),
                count(p.id) filter (where p.state = 'WAITING'),
                count(a.participant_id) filter (where a.status = 'PRESENT'),
                count(a.participant_id) filter (where a.status = 'EXCUSED'),
                count(a.participant_id) filter (where a.status = 'ABSENT')
            from unnest(?::text[]) with ordinality as e (element, place)
            left join forum_element_target t on t.edition_id = ? and t.element = e.element
            left join forum_participant p on p.edition_id = ? and p.element = e.element
            left join forum_attendance a on a.participant_id = p.id
            group by e.element, e.place order by e.place""";

    @Inject
    private Database database;

    @Inject
    private PeopleRules rules;

    /**
     * Who came, in numbers.
     *
     * @param invited who is on the list as invited
     * @param expected who said yes, sends somebody or registered
     * @param waiting who has no place yet
     * @param elements stakeholder elements that were present
     * @param score of that number of elements as PEKPPP scores it; 0 for none
     */
    public record Summary(
            int invited,
            int expected,
            int waiting,
            int present,
            int excused,
            int absent,
            int elements,
            int score,
            List<ElementBalance> balance) {}

    /** How many people were present. */
    public int presentCount(long editionId) {
        return database.first(
                        "select count(*) from forum_attendance where edition_id = ? and status = 'PRESENT'",
                        row -> row.getInt(1),
                        editionId)
                .orElseThrow();
    }

    /** Whose voices were present. */
    public Set<StakeholderElement> elementsPresent(long editionId) {
        Set<StakeholderElement> present = EnumSet.noneOf(StakeholderElement.class);
        present.addAll(database.list(
                """
                select distinct p.element from forum_attendance a join forum_participant p on p.id = a.participant_id
                where a.edition_id = ? and a.status = 'PRESENT'""",
                row -> StakeholderElement.valueOf(row.getString(1)),
                editionId));
        return present;
    }

    /** Each stakeholder element: how many are wanted, invited, expected, and were there. */
    public List<ElementBalance> balance(long editionId) {
        return lines(editionId).stream().map(Line::balance).toList();
    }

    private record Line(ElementBalance balance, int excused, int absent) {}

    private List<Line> lines(long editionId) {
        return database.list(
                BALANCE,
                row -> new Line(
                        new ElementBalance(
                                StakeholderElement.valueOf(row.getString(1)),
                                row.getInt(2),
                                row.getInt(3),
                                row.getInt(4),
                                row.getInt(5),
                                row.getInt(6)),
                        row.getInt(7),
                        row.getInt(8)),
                Arrays.stream(StakeholderElement.values()).map(Enum::name).toArray(String[]::new),
                editionId,
                editionId);
    }

    /** Everything at once, in one statement. */
    public Summary summary(long editionId) {
        List<Line> lines = lines(editionId);
        List<ElementBalance> balance = lines.stream().map(Line::balance).toList();
        int elements = (int) balance.stream().filter(one -> one.present() > 0).count();
        return new Summary(
                balance.stream().mapToInt(ElementBalance::invited).sum(),
                balance.stream().mapToInt(ElementBalance::coming).sum(),
                balance.stream().mapToInt(ElementBalance::waiting).sum(),
                balance.stream().mapToInt(ElementBalance::present).sum(),
                lines.stream().mapToInt(Line::excused).sum(),
                lines.stream().mapToInt(Line::absent).sum(),
                elements,
                rules.score().of(elements),
                balance);
    }
}
