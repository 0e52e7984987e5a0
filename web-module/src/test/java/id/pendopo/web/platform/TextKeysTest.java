package id.pendopo.web.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.Collections;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Whoever chooses English sees English everywhere, and nobody sees a key. */
class TextKeysTest {

    private static final WebTexts INDONESIAN = WebTexts.of(Locale.forLanguageTag("id"));
    private static final WebTexts ENGLISH = WebTexts.of(Locale.ENGLISH);
    private static final Pattern IN_VIEWS =
            Pattern.compile("(?:\\bt\\['|texts\\.get\\('|\\? '|: ')([a-zA-Z][\\w]*(?:\\.[\\w-]+)+)'");

    private static Set<String> keys(WebTexts texts) {
        return new TreeSet<>(Collections.list(texts.getKeys()));
    }

    @Test
    void both_languages_have_the_same_keys() {
        assertThat(keys(ENGLISH)).isEqualTo(keys(INDONESIAN));
    }

    @Test
    void every_key_a_view_names_has_a_text() throws IOException {
        Set<String> known = keys(INDONESIAN);
        Set<String> missing = new TreeSet<>();
        try (Stream<Path> files = Files.walk(Path.of("src/main/webapp"))) {
            for (Path view :
                    files.filter(file -> file.toString().endsWith(".xhtml")).toList()) {
                Matcher key = IN_VIEWS.matcher(Files.readString(view));
                while (key.find()) {
                    if (!known.contains(key.group(1))
                            && !isAddress(key.group(1))
                            && !key.group(1).endsWith(".")) {
                        missing.add(view.getFileName() + ": " + key.group(1));
                    }
                }
            }
        }
        assertThat(missing).isEmpty();
    }

    private static boolean isAddress(String word) {
        return word.endsWith(".xhtml") || word.endsWith(".svg") || word.endsWith(".css") || word.endsWith(".js");
    }

    @Test
    void every_text_with_arguments_can_be_filled_in_both_languages() {
        for (WebTexts texts : new WebTexts[] {INDONESIAN, ENGLISH}) {
            for (String key : keys(texts)) {
                String text = texts.getString(key);
                if (text.contains("{0")) {
                    assertThat(new MessageFormat(text, Locale.ROOT).toPattern())
                            .as(key)
                            .isNotEmpty();
                }
            }
        }
    }
}
