package id.pendopo.service.standard;

import java.util.Set;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Block;
import org.commonmark.node.Image;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.DefaultUrlSanitizer;
import org.commonmark.renderer.html.HtmlRenderer;
import org.commonmark.renderer.text.LineBreakRendering;
import org.commonmark.renderer.text.TextContentRenderer;

/**
 * Prose of a standard as markup. People type plain lines, lists ({@code 1.} or {@code -}), {@code **bold**}, {@code _italic_}
 * and links; only these become markup. Everything else, HTML above all, stays the text it is, so that nothing typed can act
 * in a page or fetch anything.
 */
public final class Prose {

    private static final Set<Class<? extends Block>> BLOCKS = Set.of(ListBlock.class);
    private static final Parser PARSER =
            Parser.builder().enabledBlockTypes(BLOCKS).build();
    private static final HtmlRenderer RENDERER = HtmlRenderer.builder()
            .escapeHtml(true)
            .sanitizeUrls(true)
            .urlSanitizer(new DefaultUrlSanitizer(Set.of("http", "https", "mailto")))
            .percentEncodeUrls(true)
            .softbreak("<br />\n")
            .attributeProviderFactory(context -> (node, tag, attributes) -> {
                if ("a".equals(tag)) {
                    attributes.put("rel", "noopener noreferrer");
                }
            })
            .build();

    private static final TextContentRenderer WORDS = TextContentRenderer.builder()
            .lineBreakRendering(LineBreakRendering.COMPACT)
            .build();

    private Prose() {}

    /** Well-formed XHTML of a text; empty for an empty one. */
    public static String html(String text) {
        if (text == null || text.isBlank()) {
            return "";
        }
        Node document = PARSER.parse(text);
        document.accept(new NoPictures());
        return RENDERER.render(document);
    }

    /** The words of a text without its marks, line by line. */
    public static String plain(String text) {
        return text == null || text.isBlank() ? "" : WORDS.render(PARSER.parse(text));
    }

    /** A picture would be fetched from elsewhere; its words stay. */
    private static final class NoPictures extends AbstractVisitor {

        @Override
        public void visit(Image image) {
            Node words = image.getFirstChild();
            while (words != null) {
                Node next = words.getNext();
                image.insertBefore(words);
                words = next;
            }
            if (image.getPrevious() == null && image.getNext() == null) {
                image.insertBefore(new Text(image.getDestination()));
            }
            image.unlink();
        }
    }
}
