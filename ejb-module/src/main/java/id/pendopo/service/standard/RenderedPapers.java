package id.pendopo.service.standard;

import id.pendopo.service.document.PdfRenderer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/**
 * Papers the public asks for again and again, kept as long as what stands in them is the same: making one costs a hundred
 * times the reading of its content, and everybody may ask.
 */
@ApplicationScoped
public class RenderedPapers {

    private static final int KEPT = 32;

    private record Paper(String template, Map<String, Object> model, Locale locale) {}

    private final Map<Paper, byte[]> kept = new LinkedHashMap<>(KEPT, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Paper, byte[]> eldest) {
            return size() > KEPT;
        }
    };

    @Inject
    private PdfRenderer renderer;

    /** @see PdfRenderer#render */
    byte[] of(String template, Map<String, Object> model, Locale locale) {
        Paper paper = new Paper(template, Map.copyOf(model), locale);
        synchronized (kept) {
            byte[] known = kept.get(paper);
            if (known != null) {
                return known.clone();
            }
        }
        byte[] made = renderer.render(template, model, locale);
        synchronized (kept) {
            kept.put(paper, made);
        }
        return made.clone();
    }
}
