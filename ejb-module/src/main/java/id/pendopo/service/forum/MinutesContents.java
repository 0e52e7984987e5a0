package id.pendopo.service.forum;

import id.pendopo.domain.forum.Edition;
import id.pendopo.domain.forum.ElementBalance;
import id.pendopo.domain.forum.ForumMinutes;
import id.pendopo.domain.forum.Series;
import id.pendopo.service.complaint.PublicText;
import id.pendopo.service.organization.AgencyDirectory;
import id.pendopo.service.organization.AgencyRef;
import id.pendopo.service.platform.Database;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Puts together what minutes say, from what was recorded: the edition, its agenda, who was there in numbers, what was said,
 * what was agreed. Minutes are published, so nobody who only came or spoke is named in them, what identifies people within
 * their words is blacked, and what became a confidential or a supervision-level complaint is left out.
 */
@ApplicationScoped
public class MinutesContents {

    /**
     * A condition on {@code forum_minutes m}: their fixed text has something that became a confidential or a supervision-level
     * complaint after it was laid before the signatories.
     */
    static final String TELLING =
            """
            exists (select 1 from forum_input i join complaint c on c.id = i.complaint_id
                where i.edition_id = m.edition_id and (c.confidential or c.supervision)
                    and (m.content::jsonb -> 'inputs') @> jsonb_build_array(jsonb_build_object('number', i.number)))""";

    @Inject
    private Database database;

    @Inject
    private SeriesAccess allSeries;

    @Inject
    private AgencyDirectory agencies;

    @Inject
    private Attendance attendance;

    @Inject
    private MinutesParts parts;

    /** Everything the signatories sign, in its fixed order; texts, numbers, lists and maps only. */
    Map<String, Object> of(Edition edition, ForumMinutes minutes) {
        Series series = allSeries.of(edition.seriesId());
        AgencyRef agency = agencies.byId(edition.agencyId());
        Attendance.Summary came = attendance.summary(edition.getId());
        Map<String, Object> content = new LinkedHashMap<>();
        content.put("edition", edition.uuid().toString());
        content.put("series", series.name());
        content.put("kind", series.kind().name());
        content.put("volume", edition.volume());
        content.put("theme", edition.theme());
        content.put("topic", edition.topic() == null ? "" : edition.topic().name());
        content.put("background", edition.background());
        content.put("agencyCode", agency.code());
        content.put("agency", agency.name());
        content.put("startsAt", String.valueOf(edition.startsAt()));
        content.put("endsAt", String.valueOf(edition.endsAt()));
        content.put("mode", edition.plan().mode().name());
        content.put("venue", edition.plan().venue());
        content.put("link", edition.plan().link());
        content.put("opener", edition.roles().opener());
        content.put("moderator", edition.roles().moderator());
        content.put("noteTaker", edition.roles().noteTaker());
        content.put("team", edition.roles().team());
        content.put("services", services(edition));
        content.put("agenda", agenda(edition));
        content.put("invited", came.invited());
        content.put("present", came.present());
        content.put("elements", elements(came.balance()));
        content.put("notes", minutes.notes());
        content.put("inputs", inputs(edition));
        content.put("agreements", agreements(minutes));
        content.put("signatories", signatories(minutes));
        content.put("annexes", annexes(minutes));
        return content;
    }

    private List<Map<String, Object>> services(Edition edition) {
        return database.list(
                """
                select s.code, s.name from forum_edition_service x join service s on s.id = x.service_id
                where x.edition_id = ? order by s.name, s.id""",
                row -> ordered("code", row.getString(1), "name", row.getString(2)),
                edition.getId());
    }

    private List<Map<String, Object>> agenda(Edition edition) {
        return database.list(
                """
                select row_number() over (order by i.place) as number, i.title, i.minutes, (select string_agg(
                    concat_ws(', ', coalesce(nullif(s.substitute, ''), s.name), nullif(s.position, ''), nullif(s.institution, '')),
                    '; ' order by s.place)
                    from forum_speaker s where s.item_id = i.id and (s.confirmation <> 'DECLINED' or s.substitute <> ''))
                    as speakers
                from forum_agenda_item i where i.edition_id = ? order by i.place""",
                row -> ordered(
                        "number",
                        row.getInt("number"),
                        "title",
                        row.getString("title"),
                        "minutes",
                        row.getInt("minutes"),
                        "speakers",
                        row.getString("speakers")),
                edition.getId());
    }

    private static List<Map<String, Object>> elements(List<ElementBalance> balance) {
        return balance.stream()
                .filter(one -> one.present() > 0)
                .map(one -> ordered("element", one.element().name(), "present", one.present()))
                .toList();
    }

    private List<Map<String, Object>> inputs(Edition edition) {
        return database.list(
                """
                select i.number, i.kind, i.element, i.text, i.answer, i.agency_id, s.name as service
                from forum_input i left join service s on s.id = i.service_id left join complaint c on c.id = i.complaint_id
                where i.edition_id = ? and (c.id is null or not c.confidential and not c.supervision) order by i.number""",
                row -> ordered(
                        "number",
                        row.getInt("number"),
                        "kind",
                        row.getString("kind"),
                        "element",
                        row.getString("element"),
                        "service",
                        row.getString("service"),
                        "text",
                        PublicText.of(row.getString("text")),
                        "answer",
                        PublicText.of(row.getString("answer")),
                        "agency",
                        agencies.findById(row.getObject("agency_id", Long.class))
                                .map(AgencyRef::name)
                                .orElse("")),
                edition.getId());
    }

    private List<Map<String, Object>> agreements(ForumMinutes minutes) {
        List<Map<String, Object>> agreements = new ArrayList<>();
        for (AgreementRow one : parts.agreements(minutes.getId())) {
            agreements.add(ordered(
                    "number",
                    agreements.size() + 1,
                    "text",
                    one.text(),
                    "agency",
                    one.agencyName(),
                    "dueOn",
                    one.dueOn() == null ? "" : one.dueOn().toString()));
        }
        return agreements;
    }

    private List<Map<String, Object>> signatories(ForumMinutes minutes) {
        return parts.signatories(minutes).stream()
                .map(one -> ordered(
                        "uuid",
                        one.uuid().toString(),
                        "side",
                        one.side().name(),
                        "name",
                        one.name(),
                        "position",
                        one.position()))
                .toList();
    }

    private List<Map<String, Object>> annexes(ForumMinutes minutes) {
        return parts.annexes(minutes.getId()).stream()
                .map(one -> ordered("title", one.title(), "file", one.fileName(), "sha256", one.sha256()))
                .toList();
    }

    /** Names and values by turns, in this order. */
    private static Map<String, Object> ordered(Object... pairs) {
        Map<String, Object> map = new LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            map.put((String) pairs[i], pairs[i + 1] == null ? "" : pairs[i + 1]);
        }
        return map;
    }
}
