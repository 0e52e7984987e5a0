package id.pendopo.acceptance.operating;

import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.acceptance.Database;
import id.pendopo.acceptance.Product;
import id.pendopo.acceptance.Visitor;
import java.io.IOException;
import java.io.Reader;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Every page in both languages: no text of the other language, no key and no constant where words should stand. */
class LanguagesIT {

    private static final Pattern NOT_SHOWN =
            Pattern.compile("(?s)<(script|style|textarea|code|pre)\\b.*?</\\1>|<!--.*?-->");
    private static final Pattern TEXT = Pattern.compile(">([^<>]+)<");
    private static final Pattern ATTRIBUTE =
            Pattern.compile("\\b(?:aria-label|title|placeholder|alt|data-confirm|data-yes)=\"([^\"]+)\"");
    private static final Pattern KEY = Pattern.compile("\\?\\?\\?|#\\{|(?<![@/\\w.-])[a-z]+(?:\\.[a-zA-Z-]+){2,}\\b");
    private static final Pattern CONSTANT = Pattern.compile("\\b[A-Z]{2,}(?:_[A-Z]+)+\\b");
    private static final int SHORTEST = 4;

    /** Kept with an edition when its people are planned: what they consented to must not change with the reader. */
    private static final String CONSENT =
            "Saya setuju data saya dipakai untuk penyelenggaraan forum ini dan untuk daftar"
                    + " hadirnya. Nama saya tidak dipublikasikan. Data dihapus setelah masa simpannya berakhir.";

    /** Names in the demo data that happen to be words of ours as well. */
    private static final Set<String> DATA = Set.of(
            "Sekretariat",
            "Bagian Organisasi",
            "Inspektorat",
            "Pusat panggilan 112",
            "Mal Pelayanan Publik",
            "Forum Komunikasi Publik",
            "Penutup",
            CONSENT);

    private final Map<String, Visitor> visitors = new HashMap<>();
    private final Set<String> findings = new TreeSet<>();

    @BeforeAll
    static void prepare() throws Exception {
        AWebhook.register(new Database(Product.shared().data()));
    }

    @Test
    void every_page_speaks_one_language_and_no_keys() throws Exception {
        try {
            speak("en", texts("id"), texts("en"));
            speak("id", texts("en"), texts("id"));
        } finally {
            for (Visitor visitor : visitors.values()) {
                visitor.post("/preference", Map.of("Content-Type", "application/x-www-form-urlencoded"), "language=id");
            }
        }
        assertThat(findings).isEmpty();
    }

    private void speak(String language, Properties others, Properties own) throws Exception {
        Set<String> ours = words(own, text -> true);
        Set<String> foreign = words(
                others,
                text -> text.length() >= SHORTEST
                        && !text.contains("{")
                        && !ours.contains(text)
                        && !DATA.contains(text));
        for (StatementBudgets.Page place : StatementBudgets.PAGES) {
            if (!speaks(place)) {
                continue;
            }
            Visitor visitor = visitor(place.as(), language);
            String address = place.address(visitor);
            HttpResponse<String> page = visitor.get(address);
            assertThat(page.statusCode()).as(address).isEqualTo(200);
            assertThat(page.body()).as(address).contains("lang=\"" + language + "\"");
            String what = language + " " + place.path() + " as " + place.as() + ": ";
            shown(page.body()).forEach(text -> check(what, text, foreign));
        }
    }

    /** The description of REST has one language and shows codes; a local holiday is made by another test, perhaps later. */
    private static boolean speaks(StatementBudgets.Page place) {
        return !place.path().equals("/api-docs.xhtml") && !place.query().contains(StatementBudgets.LOCAL_HOLIDAY);
    }

    private void check(String what, String text, Set<String> foreign) {
        if (foreign.contains(text)
                || KEY.matcher(text).find()
                || CONSTANT.matcher(text).find()) {
            findings.add(what + text);
        }
    }

    private Visitor visitor(String account, String language) throws Exception {
        String key = String.valueOf(account);
        Visitor visitor = visitors.get(key);
        if (visitor == null) {
            visitor = new Visitor(Product.shared().url(""));
            if (account != null) {
                visitor.signIn(account, Product.PASSWORD);
            }
            visitors.put(key, visitor);
        }
        visitor.post(
                "/preference", Map.of("Content-Type", "application/x-www-form-urlencoded"), "language=" + language);
        return visitor;
    }

    private static List<String> shown(String page) {
        String body = NOT_SHOWN.matcher(page).replaceAll("");
        return Stream.concat(found(TEXT, body), found(ATTRIBUTE, body))
                .map(text -> text.replace("&quot;", "\"").replace("&#39;", "'").replace("&amp;", "&"))
                .map(String::strip)
                .filter(text -> !text.isEmpty())
                .toList();
    }

    private static Stream<String> found(Pattern pattern, String page) {
        return pattern.matcher(page).results().map(hit -> hit.group(1));
    }

    private static Set<String> words(Properties texts, Predicate<String> which) {
        return texts.values().stream()
                .map(text -> text.toString().strip())
                .filter(which)
                .collect(Collectors.toSet());
    }

    private static Properties texts(String language) throws IOException {
        Properties texts = new Properties();
        for (String folder : List.of(
                "persistence-module/src/main/resources/i18n/domain", "web-module/src/main/resources/i18n/web")) {
            try (Stream<Path> files = Files.list(Product.root().resolve(folder))) {
                for (Path file : files.filter(one -> one.toString().endsWith("_" + language + ".properties"))
                        .toList()) {
                    try (Reader reader = Files.newBufferedReader(file)) {
                        texts.load(reader);
                    }
                }
            }
        }
        assertThat(texts).hasSizeGreaterThan(500);
        return texts;
    }
}
