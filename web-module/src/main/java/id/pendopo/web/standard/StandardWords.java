package id.pendopo.web.standard;

import id.pendopo.domain.standard.StandardComponent;
import id.pendopo.domain.standard.StandardItem;
import id.pendopo.domain.standard.StandardSection.Content;
import id.pendopo.web.platform.WebTexts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.ArrayList;
import java.util.List;
import org.omnifaces.util.Faces;

/** What components of a standard say, in words. */
@Named("standardWords")
@ApplicationScoped
public class StandardWords {

    /** Rupiah as people write them: Rp25.000, and with cents only where there are some. */
    public String rupiah(BigDecimal amount) {
        if (amount == null) {
            return "";
        }
        DecimalFormatSymbols symbols = new DecimalFormatSymbols();
        symbols.setGroupingSeparator('.');
        symbols.setDecimalSeparator(',');
        boolean whole = amount.stripTrailingZeros().scale() <= 0;
        return "Rp" + new DecimalFormat(whole ? "#,##0" : "#,##0.00", symbols).format(amount);
    }

    /** "5 hari kerja"; empty where no duration is set. */
    public String duration(Content content) {
        return content.amount() == null ? "" : texts().get("standard.duration." + content.unit(), content.amount());
    }

    /** Undang-Undang Nomor 25 Tahun 2009 tentang Pelayanan Publik. */
    public String basis(StandardItem item) {
        return texts().get("standard.basis.full", item.kind(), item.number(), String.valueOf(item.year()), item.name());
    }

    /** Everything a component says, line by line, for comparing. */
    public String plain(StandardComponent component, Content content) {
        List<String> lines = new ArrayList<>();
        if (content.free()) {
            lines.add(texts().get("standard.fee.free"));
        }
        if (content.amount() != null) {
            lines.add(duration(content));
        }
        content.items().forEach(item -> lines.add("• " + line(component, item)));
        if (!content.text().isEmpty()) {
            lines.add(content.text());
        }
        return String.join("\n", lines);
    }

    private String line(StandardComponent component, StandardItem item) {
        String said =
                switch (component) {
                    case REQUIREMENTS -> item.mandatory()
                            ? item.name()
                            : item.name() + " " + texts().get("standard.requirement.optional");
                    case FEE -> item.name() + ": " + rupiah(item.amount());
                    case COMPLAINTS -> item.kind() + ": " + item.name();
                    case LEGAL_BASIS -> basis(item);
                    default -> item.name();
                };
        return item.note().isEmpty() ? said : said + " (" + item.note() + ")";
    }

    private static WebTexts texts() {
        return WebTexts.of(Faces.getLocale());
    }
}
