package id.pendopo.service.standard;

import id.pendopo.domain.platform.Texts;
import id.pendopo.domain.standard.StandardComponent;
import id.pendopo.domain.standard.StandardSection.Content;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** A component of a standard as the templates of documents take it. */
final class SectionPrint {

    /** What XML 1.0 cannot hold; everything else in the markup was made by {@link Prose}. */
    private static final Pattern NOT_XML =
            Pattern.compile("[^\\t\\n\\r\\u0020-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]");

    private final Texts texts;
    private final StandardPhrases phrases;

    SectionPrint(Texts texts) {
        this.texts = texts;
        this.phrases = StandardPhrases.of(texts.locale());
    }

    /** Number, label, fact, items (text, note), html: all there, empty where the component says nothing. */
    Map<String, Object> of(StandardComponent component, Content content) {
        String fact = content.free() ? texts.get("standard.fee.free") : phrases.duration(content);
        List<Map<String, Object>> items = content.items().stream()
                .map(item -> Map.<String, Object>of("text", phrases.item(component, item), "remark", item.note()))
                .toList();
        return Map.of(
                "number",
                component.number(),
                "label",
                texts.label(component),
                "fact",
                fact,
                "anyItem",
                !items.isEmpty(),
                "items",
                items,
                "html",
                NOT_XML.matcher(Prose.html(content.text())).replaceAll(""));
    }
}
