package id.pendopo.web.standard;

import id.pendopo.domain.standard.StandardComponent;
import id.pendopo.domain.standard.StandardItem;
import id.pendopo.domain.standard.StandardSection.Content;
import id.pendopo.service.standard.PublicStandard;
import id.pendopo.service.standard.SectionView;
import id.pendopo.service.standard.StandardPhrases;
import id.pendopo.web.platform.WebTexts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import org.omnifaces.util.Faces;

/** What components of a standard say, in words. */
@Named("standardWords")
@ApplicationScoped
public class StandardWords {

    private static final int NEEDED = 3;

    public String rupiah(BigDecimal amount) {
        return phrases().rupiah(amount);
    }

    public String duration(Content content) {
        return phrases().duration(content);
    }

    public String basis(StandardItem item) {
        return phrases().basis(item);
    }

    /** What it costs, in a line. */
    public String cost(PublicStandard standard) {
        return phrases().cost(standard.section(StandardComponent.FEE));
    }

    /** How long it takes, in a line. */
    public String time(PublicStandard standard) {
        return phrases().time(standard.section(StandardComponent.DURATION));
    }

    /** What to bring in any case, in a line: the first few, and how many more there are. */
    public String needed(PublicStandard standard) {
        SectionView section = standard.section(StandardComponent.REQUIREMENTS);
        List<String> documents = section.content().items().stream()
                .filter(StandardItem::mandatory)
                .map(StandardItem::name)
                .toList();
        if (documents.isEmpty()) {
            return phrases().begin(section);
        }
        return few(documents, NEEDED);
    }

    /** The first of these names in a line, and how many more there are. */
    static String few(List<String> names, int most) {
        String first = names.stream().limit(most).collect(Collectors.joining(", "));
        int more = names.size() - most;
        return more > 0 ? texts().get("standard.public.needed.more", first, more) : first;
    }

    /** Everything a component says, line by line, for comparing. */
    public String plain(StandardComponent component, Content content) {
        List<String> lines = phrases().lines(component, content);
        if (!content.text().isEmpty()) {
            lines.add(content.text());
        }
        return String.join("\n", lines);
    }

    private static StandardPhrases phrases() {
        return StandardPhrases.of(Faces.getLocale());
    }

    private static WebTexts texts() {
        return WebTexts.of(Faces.getLocale());
    }
}
