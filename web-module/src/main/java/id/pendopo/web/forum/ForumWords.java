package id.pendopo.web.forum;

import id.pendopo.domain.forum.AttendanceCode;
import id.pendopo.service.forum.EditionRow;
import id.pendopo.service.forum.PeopleEdition;
import id.pendopo.service.forum.PersonRow;
import id.pendopo.service.forum.PlannedEdition;
import id.pendopo.web.platform.Formats;
import id.pendopo.web.platform.WebTexts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Locale;
import java.util.stream.Collectors;
import org.omnifaces.util.Faces;

/** How pages about forums say things. */
@Named
@ApplicationScoped
public class ForumWords {

    /** The name of an edition: its series and volume. */
    public String name(EditionRow edition) {
        return WebTexts.of(Faces.getLocale()).get("forum.edition.name", edition.seriesName(), edition.volume());
    }

    /** When it takes place, in the zone of the government; empty while the day is unknown. */
    public String when(EditionRow edition) {
        return edition.startsAt() == null ? "" : span(edition.startsAt(), edition.endsAt(), Faces.getLocale());
    }

    /** The same for what the public sees. */
    public String span(PeopleEdition edition) {
        return span(edition.startsAt(), edition.endsAt(), Faces.getLocale());
    }

    /** {@code Rab 12 Jun 2024 09.00–12.00}; the second day too when it is another. */
    static String span(Instant from, Instant to, Locale locale) {
        LocalDateTime begin = LocalDateTime.ofInstant(from, Formats.zone());
        LocalDateTime end = LocalDateTime.ofInstant(to, Formats.zone());
        String last = begin.toLocalDate().equals(end.toLocalDate())
                ? "–" + Formats.time(end, locale)
                : " – " + Formats.moment(end, false, null, locale);
        return Formats.moment(begin, false, null, locale) + last;
    }

    /** The code of somebody on the list, in groups as it stands on letters. */
    public String code(PersonRow person) {
        return AttendanceCode.grouped(person.code());
    }

    /** What it shares with what else takes place then. */
    public String clash(PlannedEdition one) {
        WebTexts texts = WebTexts.of(Faces.getLocale());
        return one.clashes().stream()
                .sorted()
                .map(clash -> texts.get("forum.clash." + clash.name()))
                .collect(Collectors.joining(", "));
    }

    /** Where it takes place: the venue, the link, or nothing yet. */
    public String where(EditionRow edition) {
        return edition.venue().isEmpty() ? edition.link() : edition.venue();
    }
}
