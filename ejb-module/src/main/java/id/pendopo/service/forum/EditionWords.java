package id.pendopo.service.forum;

import id.pendopo.domain.platform.Texts;
import id.pendopo.service.platform.Today;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;

/** An edition in the words of letters and mails. */
@ApplicationScoped
class EditionWords {

    private static final Map<String, String> ZONES =
            Map.of("Asia/Jakarta", "WIB", "Asia/Makassar", "WITA", "Asia/Jayapura", "WIT");

    @Inject
    private Today today;

    /** Which forum: series and volume. */
    String title(PeopleEdition edition, Locale locale) {
        return Texts.of(locale).get("forumPaper.title", edition.series(), Integer.toString(edition.volume()));
    }

    /** Weekday and day; a dash while unknown. */
    String day(PeopleEdition edition, Locale locale) {
        return edition.startsAt() == null
                ? "–"
                : DateTimeFormatter.ofPattern("EEEE, d MMMM uuuu", locale).format(at(edition.startsAt()));
    }

    /** From when to when, with the zone's name. */
    String hours(PeopleEdition edition, Locale locale) {
        if (edition.startsAt() == null) {
            return "–";
        }
        DateTimeFormatter hour =
                DateTimeFormatter.ofPattern("en".equals(locale.getLanguage()) ? "HH:mm" : "HH.mm", locale);
        String zone = ZONES.getOrDefault(today.zone().getId(), today.zone().getId());
        return hour.format(at(edition.startsAt())) + "–" + hour.format(at(edition.endsAt())) + " " + zone;
    }

    /** Where to come to, or where to look. */
    String place(PeopleEdition edition) {
        if (edition.venue().isBlank()) {
            return edition.link().isBlank() ? "–" : edition.link();
        }
        return edition.link().isBlank() ? edition.venue() : edition.venue() + " (" + edition.link() + ")";
    }

    String date(LocalDate day, Locale locale) {
        return DateTimeFormatter.ofPattern("d MMMM uuuu", locale).format(day);
    }

    String today(Locale locale) {
        return date(today.get(), locale);
    }

    private ZonedDateTime at(Instant moment) {
        return moment.atZone(today.zone());
    }
}
