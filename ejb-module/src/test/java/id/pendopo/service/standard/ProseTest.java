package id.pendopo.service.standard;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.xml.sax.InputSource;

class ProseTest {

    @Test
    void lists_and_bold_words_become_markup() {
        assertThat(Prose.html("Langkah:\n\n1. **Datang**\n2. Pulang"))
                .isEqualTo("<p>Langkah:</p>\n<ol>\n<li><strong>Datang</strong></li>\n<li>Pulang</li>\n</ol>\n");
        assertThat(Prose.html("- a\n- b")).contains("<ul>");
        assertThat(Prose.html("baris\nberikut")).contains("baris<br />\nberikut");
        assertThat(Prose.html(" ")).isEmpty();
        assertThat(Prose.html(null)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "<img src=x onerror=alert(1)>",
                "a <b onclick='x'>b</b>",
                "[x](javascript:alert(1))",
                "[x](data:text/html,<script>1</script>)",
                "[x](JaVaScRiPt:alert(1))",
                "![x](https://elsewhere.example/pixel.png)",
                "![](https://elsewhere.example/pixel.png)",
                "[![x](https://elsewhere.example/p.png)](https://contoh.go.id)",
                "<!-- x --> &lt;script&gt;",
                "```html\n<script>1</script>\n```",
                "# judul <svg onload=1>",
                "<https://contoh.go.id/\"onclick=1>",
                "- ![x](https://elsewhere.example/p.png)\n- **![y](z)**",
                "\u0000 x"
            })
    void nothing_typed_can_act_or_fetch(String typed) throws Exception {
        String html = Prose.html(typed);
        String plain = html.replaceAll("<(/?)(p|ol|ul|li|strong|em|br|code)( start=\"\\d+\")?( /)?>", "")
                .replaceAll(
                        "<a rel=\"noopener noreferrer\"( href=\"(https?:|mailto:)?[^\"<>]*\")?( rel=\"noopener noreferrer\")?>",
                        "")
                .replaceAll("<a href=\"((https?:|mailto:)[^\"<>]*)?\"( rel=\"[a-z ]+\")*>", "")
                .replaceAll("<a rel=\"[a-z ]+\" href=\"((https?:|mailto:)[^\"<>]*)?\">", "")
                .replace("</a>", "");
        assertThat(plain).as(html).doesNotContain("<", ">");
        assertThat(html.toLowerCase(Locale.ROOT)).doesNotContain("<img", "href=\"javascript", "href=\"data");
        DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader("<x>" + html.replace("\u0000", "") + "</x>")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"- ", "1. ", "*", "**", "[", "_", "> ", "`", "\\n- "})
    void what_is_nested_without_end_stays_readable(String mark) throws InterruptedException {
        String typed =
                mark.repeat(20_000 / mark.length() / 2) + "kata" + mark.strip().repeat(20_000 / mark.length() / 2);

        assertThat(onSmallStack(() -> Prose.html(typed))).contains("kata");
        assertThat(onSmallStack(() -> Prose.plain(typed))).contains("kata");
    }

    @Test
    void many_bold_words_are_still_bold() {
        assertThat(Prose.html("**Syarat** dan _catatan_.\n".repeat(100))).contains("<strong>", "<em>");
        assertThat(Prose.html("- **Syarat**: kartu\n\n".repeat(1_000))).contains("<strong>");
    }

    /** What a busy thread has left. */
    private static String onSmallStack(Supplier<String> work) throws InterruptedException {
        AtomicReference<String> result = new AtomicReference<>();
        Thread thread = new Thread(null, () -> result.set(work.get()), "small stack", 256 * 1024);
        thread.start();
        thread.join();
        return result.get();
    }

    @Test
    void lists_within_lists_are_still_lists() {
        assertThat(Prose.html("- a\n  - b\n    - c")).contains("<li>c</li>");
    }
}
