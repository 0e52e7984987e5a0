package id.pendopo.service.document;

import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.Template;
import id.pendopo.domain.platform.Texts;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** Fills the XHTML templates of documents. Every value is escaped; a missing one is a mistake and fails. */
@ApplicationScoped
public class PdfTemplates {

    private final Map<String, Template> compiled = new ConcurrentHashMap<>();
    private final Mustache.Compiler compiler = Mustache.compiler()
            .withEscaper(PdfTemplates::escaped)
            .withLoader(PdfTemplates::source)
            .emptyStringIsFalse(true)
            .nullValue("");

    /** The filled template as a document. */
    Document fill(String template, Map<String, Object> model, Locale locale) {
        Texts texts = Texts.of(locale);
        Map<String, Object> all = new HashMap<>(model);
        all.put("language", texts.locale().getLanguage());
        all.put("t", (Mustache.Lambda) (key, out) -> out.write(escaped(texts.get(key.execute()))));
        return parse(template, compiled.computeIfAbsent(template, this::compile).execute(all));
    }

    private Template compile(String template) {
        try (Reader source = source(template)) {
            return compiler.compile(source);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Reader source(String template) {
        InputStream in = PdfTemplates.class.getResourceAsStream("/pdf/" + template + ".xhtml");
        if (in == null) {
            throw new IllegalArgumentException("No document template " + template);
        }
        return new InputStreamReader(in, StandardCharsets.UTF_8);
    }

    /** Escapes markup and leaves out what XML 1.0 cannot hold (control characters, halves of characters). */
    static String escaped(String value) {
        StringBuilder result = new StringBuilder(value.length() + 16);
        value.codePoints().forEach(c -> {
            switch (c) {
                case '&' -> result.append("&amp;");
                case '<' -> result.append("&lt;");
                case '>' -> result.append("&gt;");
                case '"' -> result.append("&quot;");
                case '\'' -> result.append("&#39;");
                default -> {
                    if (c == '\t'
                            || c == '\n'
                            || c == '\r'
                            || c >= 0x20 && c <= 0xD7FF
                            || c >= 0xE000 && c <= 0xFFFD
                            || c >= 0x10000) {
                        result.appendCodePoint(c);
                    }
                }
            }
        });
        return result.toString();
    }

    private static Document parse(String template, String xhtml) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            factory.setNamespaceAware(true);
            return factory.newDocumentBuilder().parse(new InputSource(new StringReader(xhtml)));
        } catch (ParserConfigurationException | SAXException | IOException e) {
            throw new IllegalStateException("Document template " + template + " is not well-formed when filled", e);
        }
    }
}
