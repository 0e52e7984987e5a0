package id.pendopo.web.platform;

import id.pendopo.domain.platform.Texts;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.Locale;

/**
 * The language of a request: what the person chose (a cookie, set from the profile at sign-in and by the switch in the
 * top bar), else what the browser prefers among those we have, else Indonesian.
 */
public final class Language {

    public static final String COOKIE = "pendopo_lang";
    private static final String ATTRIBUTE = Language.class.getName();

    private Language() {}

    public static Locale of(HttpServletRequest request) {
        Locale known = (Locale) request.getAttribute(ATTRIBUTE);
        if (known == null) {
            known = decide(request);
            request.setAttribute(ATTRIBUTE, known);
        }
        return known;
    }

    /** The supported locale for a language code; Indonesian for anything unknown. */
    public static Locale supported(String code) {
        return "en".equals(code) ? Locale.ENGLISH : Texts.INDONESIAN;
    }

    private static Locale decide(HttpServletRequest request) {
        String chosen = Cookies.value(request, COOKIE);
        if (chosen != null) {
            return supported(chosen);
        }
        if (request.getHeader("Accept-Language") != null) {
            for (Locale wanted : Collections.list(request.getLocales())) {
                for (Locale ours : Texts.LANGUAGES) {
                    if (ours.getLanguage().equals(wanted.getLanguage())) {
                        return ours;
                    }
                }
            }
        }
        return Texts.INDONESIAN;
    }
}
