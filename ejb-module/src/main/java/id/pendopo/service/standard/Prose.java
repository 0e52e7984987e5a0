package id.pendopo.service.standard;

import java.util.Set;
import java.util.regex.Pattern;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Block;
import org.commonmark.node.Document;
import org.commonmark.node.Image;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
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

    private static final int DEEPEST = 40;
    private static final int MOST_MARKS = 1_000;
    private static final String MARKS = "*_[";
    private static final Pattern BLANK_LINE = Pattern.compile("\\R\\h*\\R");
    /** One line that begins with a letter and holds no mark at all. */
    private static final Pattern WITHOUT_MARKS = Pattern.compile("\\p{L}[\\p{L}\\p{N} ,;:.%()/'\"?=×–—-]*");

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
        Node document = parsed(text);
        document.accept(new NoPictures());
        return RENDERER.render(document);
    }

    /** The words of a text without its marks, line by line. */
    public static String plain(String text) {
        if (text == null || text.isBlank()) {
            return "";
        }
        // Most texts are one sentence, and open data asks for a hundred at once.
        return WITHOUT_MARKS.matcher(text).matches() ? text.stripTrailing() : words(text);
    }

    static String words(String text) {
        return WORDS.render(parsed(text));
    }

    /**
     * What is nested deeper than anybody writes stays as it was typed: parser and renderers go down every level, and a deep
     * one is more than the stack of a thread.
     */
    private static Node parsed(String text) {
        if (hasTooManyMarks(text)) {
            return typed(text);
        }
        Node document = PARSER.parse(text);
        return isTooDeep(document) ? typed(text) : document;
    }

    /** Marks of one passage are what words can be nested by, so their number limits the depth before anything is parsed. */
    private static boolean hasTooManyMarks(String text) {
        return text.length() > MOST_MARKS
                && BLANK_LINE
                        .splitAsStream(text)
                        .anyMatch(passage -> passage.chars()
                                        .filter(c -> MARKS.indexOf(c) >= 0)
                                        .count()
                                > MOST_MARKS);
    }

    private static Node typed(String text) {
        Paragraph typed = new Paragraph();
        for (String line : text.split("\\R")) {
            if (typed.getFirstChild() != null) {
                typed.appendChild(new SoftLineBreak());
            }
            typed.appendChild(new Text(line));
        }
        Document plain = new Document();
        plain.appendChild(typed);
        return plain;
    }

    private static boolean isTooDeep(Node document) {
        int depth = 0;
        Node node = document;
        while (node != null && depth <= DEEPEST) {
            if (node.getFirstChild() != null) {
                node = node.getFirstChild();
                depth++;
            } else {
                while (node != null && node.getNext() == null) {
                    node = node.getParent();
                    depth--;
                }
                node = node == null ? null : node.getNext();
            }
        }
        return depth > DEEPEST;
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
