package id.pendopo.api.platform;

import id.pendopo.domain.platform.Texts;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/** The language an institution asks to be answered in ({@code Accept-Language}); Indonesian unless it prefers English. */
public final class RequestLanguage {

    private RequestLanguage() {}

    public static Locale of(HttpServletRequest request) {
        if (request.getHeader("Accept-Language") == null) {
            return Texts.INDONESIAN;
        }
        return of(Collections.list(request.getLocales()));
    }

    static Locale of(List<Locale> preferred) {
        for (Locale wanted : preferred) {
            for (Locale known : Texts.LANGUAGES) {
                if (known.getLanguage().equals(wanted.getLanguage())) {
                    return known;
                }
            }
        }
        return Texts.INDONESIAN;
    }
}
