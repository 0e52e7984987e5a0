package id.pendopo.service.forum;

import id.pendopo.domain.identity.Permission;
import id.pendopo.domain.platform.NotFoundException;
import id.pendopo.domain.platform.Texts;
import id.pendopo.service.document.Letterheads;
import id.pendopo.service.document.PdfRenderer;
import id.pendopo.service.organization.AgencyDirectory;
import id.pendopo.service.platform.Today;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The running order of an edition on paper, for the table of the moderator and the studio. */
@Stateless
@RolesAllowed(Permission.FORUM_READ)
public class AgendaPrinter {

    @Inject
    private AgendaReading reading;

    @Inject
    private AgencyDirectory agencies;

    @Inject
    private Letterheads letterheads;

    @Inject
    private PdfRenderer renderer;

    @Inject
    private Today today;

    /**
     * The running order as PDF, on the letterhead of the agency.
     *
     * @throws NotFoundException if there is no such edition in the caller's scope
     */
    public byte[] print(UUID edition, Locale locale) {
        Agenda agenda = reading.of(edition);
        EditionRow row = agenda.edition();
        Texts texts = Texts.of(locale);
        Map<String, Object> model = new HashMap<>();
        model.put("letterhead", letterheads.of(agencies.byCode(row.agencyCode()).id()));
        model.put("name", texts.get("forumAgenda.name", row.seriesName(), row.volume()));
        model.put("agencyName", row.agencyName());
        model.put("theme", row.theme());
        model.put(
                "when",
                row.startsAt() == null
                        ? texts.get("forumAgenda.undated")
                        : DateTimeFormatter.ofPattern("EEEE, d MMMM uuuu", texts.locale())
                                        .withZone(today.zone())
                                        .format(row.startsAt())
                                + ", " + span(row.startsAt(), row.endsAt(), texts));
        model.put(
                "where",
                Stream.of(row.venue(), row.link()).filter(one -> !one.isEmpty()).collect(Collectors.joining(", ")));
        model.put("total", texts.get("forumAgenda.total", agenda.minutes()));
        model.put(
                "items", agenda.items().stream().map(item -> item(item, texts)).toList());
        return renderer.render("forum-agenda", model, texts.locale());
    }

    private Map<String, Object> item(AgendaRow item, Texts texts) {
        List<String> speakers =
                item.speakers().stream().map(person -> speaker(person, texts)).toList();
        return Map.of(
                "number",
                String.valueOf(item.number()),
                "time",
                item.startsAt() == null ? "" : span(item.startsAt(), item.endsAt(), texts),
                "minutes",
                texts.get("forumAgenda.minutes", item.minutes()),
                "title",
                item.title(),
                "note",
                item.note(),
                "speakers",
                speakers,
                "materials",
                item.materials().stream().map(AgendaRow.Handout::title).collect(Collectors.joining(", ")));
    }

    private static String speaker(AgendaRow.Person person, Texts texts) {
        String who = person.office().isEmpty() ? person.name() : person.name() + " (" + person.office() + ")";
        String came = who + " – " + texts.label(person.confirmation());
        return person.substitute().isEmpty()
                ? came
                : came + "; " + texts.get("forumAgenda.substitute", person.substitute());
    }

    private String span(Instant from, Instant to, Texts texts) {
        DateTimeFormatter time = DateTimeFormatter.ofPattern(
                        "en".equals(texts.locale().getLanguage()) ? "HH:mm" : "HH.mm", texts.locale())
                .withZone(today.zone());
        return time.format(from) + "–" + time.format(to);
    }
}
