package id.pendopo.web.forum;

import id.pendopo.domain.forum.InputKind;
import id.pendopo.domain.forum.SignatorySide;
import id.pendopo.domain.forum.StakeholderElement;
import id.pendopo.web.platform.Formats;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.omnifaces.util.Faces;

/** How pages show what minutes say; in their fixed text days and moments are texts. */
@Named
@ApplicationScoped
public class MinutesWords {

    public LocalDate day(String text) {
        return text == null || text.isEmpty() ? null : LocalDate.parse(text);
    }

    /** {@code Rab 12 Jun 2024 09.00–12.00}. */
    public String span(String from, String to) {
        return ForumWords.span(Instant.parse(from), Instant.parse(to), Faces.getLocale());
    }

    public List<InputKind> getKinds() {
        return List.of(InputKind.values());
    }

    public List<StakeholderElement> getElements() {
        return List.of(StakeholderElement.values());
    }

    public List<SignatorySide> getSides() {
        return List.of(SignatorySide.values());
    }

    /** A whole number as the language writes it. */
    public String number(Object number) {
        return number == null ? "0" : Formats.count(((Number) number).longValue(), false, locale());
    }

    private static Locale locale() {
        return Faces.getLocale();
    }
}
