package id.pendopo.service.document;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.Map;
import java.util.logging.Level;
import org.w3c.dom.Document;

/**
 * Makes PDF documents from the XHTML templates in {@code resources/pdf}: tagged for screen readers (PDF/UA), with the
 * font packaged, so that a letter looks the same on every machine and reaches nothing outside.
 *
 * <p>In a template {@code {{name}}} is a value of the model, always escaped, {@code {{#name}}…{{/name}}} a part shown
 * when there is one (or for each of many), and {@code {{#t}}key{{/t}}} a text of the domain in the document's language.
 */
@ApplicationScoped
public class PdfRenderer {

    private static final String FAMILY = "Liberation Sans";

    static {
        // The library tells of every style sheet and font it reads; only its warnings are worth a line.
        XRLog.listRegisteredLoggers().forEach(logger -> XRLog.setLevel(logger, Level.WARNING));
    }

    private PdfTemplates templates;

    protected PdfRenderer() {}

    @Inject
    public PdfRenderer(PdfTemplates templates) {
        this.templates = templates;
    }

    /**
     * Renders one document.
     *
     * @param template name of the file in {@code resources/pdf} without its ending; never from a request
     * @param model what the template asks for; the head of each template lists it
     * @param locale language of the document
     * @return the PDF
     */
    public byte[] render(String template, Map<String, Object> model, Locale locale) {
        Document page = templates.fill(template, model, locale);
        ByteArrayOutputStream pdf = new ByteArrayOutputStream(64 * 1024);
        PdfRendererBuilder builder = new PdfRendererBuilder();
        builder.usePdfUaAccessibility(true);
        builder.useFastMode();
        builder.useFont(() -> font("Regular"), FAMILY, 400, FontStyle.NORMAL, true);
        builder.useFont(() -> font("Bold"), FAMILY, 700, FontStyle.NORMAL, true);
        builder.useFont(() -> font("Italic"), FAMILY, 400, FontStyle.ITALIC, true);
        builder.useExternalResourceAccessControl(
                (address, kind) -> address != null && address.startsWith("data:image/"),
                ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI);
        builder.useExternalResourceAccessControl(
                (address, kind) -> address != null && address.startsWith("data:image/"),
                ExternalResourceControlPriority.RUN_AFTER_RESOLVING_URI);
        builder.useReplacementText("\u25a1");
        builder.withProducer("Pendopo");
        builder.withW3cDocument(page, "pendopo:/");
        builder.toStream(pdf);
        try {
            builder.run();
        } catch (IOException e) {
            throw new IllegalStateException("Cannot render " + template, e);
        }
        return pdf.toByteArray();
    }

    private static InputStream font(String style) {
        return PdfRenderer.class.getResourceAsStream("/fonts/LiberationSans-" + style + ".ttf");
    }
}
