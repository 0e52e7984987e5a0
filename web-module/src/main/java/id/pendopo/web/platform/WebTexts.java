package id.pendopo.web.platform;

import id.pendopo.domain.platform.Texts;
import java.util.Collections;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;

/**
 * All texts a page can show, those of the rules and those of the pages together: {@code #{t['key']}} in views ({@link NameResolver}). A key
 * without a text shows as itself, so that it is seen and mended.
 */
public class WebTexts extends ResourceBundle {

    private static final WebTexts INDONESIAN = new WebTexts("id");
    private static final WebTexts ENGLISH = new WebTexts("en");

    private final Texts rules;
    private final Texts pages;
    private final Map<String, String> all = new HashMap<>();

    private WebTexts(String language) {
        rules = Texts.of(Locale.forLanguageTag(language));
        pages = Texts.load(WebTexts.class, "web", language);
        all.putAll(rules.asMap());
        all.putAll(pages.asMap());
    }

    public static WebTexts of(Locale locale) {
        return "en".equals(locale.getLanguage()) ? ENGLISH : INDONESIAN;
    }

    /** The text, filled when there are arguments. */
    public String get(String key, Object... arguments) {
        return pages.asMap().containsKey(key) ? pages.get(key, arguments) : rules.get(key, arguments);
    }

    /** The label of an enum constant. */
    public String label(Enum<?> constant) {
        return constant == null ? "" : get(constant.getDeclaringClass().getSimpleName() + "." + constant.name());
    }

    @Override
    protected Object handleGetObject(String key) {
        return all.getOrDefault(key, key);
    }

    @Override
    public Enumeration<String> getKeys() {
        return Collections.enumeration(all.keySet());
    }
}
