package id.pendopo.service.standard;

import id.pendopo.domain.platform.Texts;
import id.pendopo.domain.standard.StandardComponent;
import id.pendopo.domain.standard.StandardItem;
import id.pendopo.domain.standard.StandardSection.Content;
import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What components of a standard say, in the words of one language, on pages and on paper. */
public final class StandardPhrases {

    private static final int SHORT = 140;

    private static final DecimalFormatSymbols INDONESIAN = indonesian();

    private final Texts texts;

    private StandardPhrases(Texts texts) {
        this.texts = texts;
    }

    private static DecimalFormatSymbols indonesian() {
        DecimalFormatSymbols symbols = new DecimalFormatSymbols(Locale.ROOT);
        symbols.setGroupingSeparator('.');
        symbols.setDecimalSeparator(',');
        return symbols;
    }

    public static StandardPhrases of(Locale locale) {
        return new StandardPhrases(Texts.of(locale));
    }

    /** Rupiah as people write them: Rp25.000, and with cents only where there are some. */
    public String rupiah(BigDecimal amount) {
        if (amount == null) {
            return "";
        }
        boolean whole = amount.stripTrailingZeros().scale() <= 0;
        return "Rp" + new DecimalFormat(whole ? "#,##0" : "#,##0.00", INDONESIAN).format(amount);
    }

    /** "5 hari kerja"; empty where no duration is set. */
    public String duration(Content content) {
        return content.amount() == null ? "" : texts.get("standard.duration." + content.unit(), content.amount());
    }

    /** Undang-Undang Nomor 25 Tahun 2009 tentang Pelayanan Publik. */
    public String basis(StandardItem item) {
        return texts.get("standard.basis.full", item.kind(), item.number(), String.valueOf(item.year()), item.name());
    }

    /** An item in one line, without its note. */
    public String item(StandardComponent component, StandardItem item) {
        return switch (component) {
            case REQUIREMENTS -> item.mandatory()
                    ? item.name()
                    : item.name() + " " + texts.get("standard.requirement.optional");
            case FEE -> item.name() + ": " + rupiah(item.amount());
            case COMPLAINTS -> item.kind() + ": " + item.name();
            case LEGAL_BASIS -> basis(item);
            default -> item.name();
        };
    }

    /** What a component says besides its prose, line by line. */
    public List<String> lines(StandardComponent component, Content content) {
        List<String> lines = new ArrayList<>();
        if (content.free()) {
            lines.add(texts.get("standard.fee.free"));
        }
        if (content.amount() != null) {
            lines.add(duration(content));
        }
        for (StandardItem item : content.items()) {
            String said = item(component, item);
            lines.add("• " + (item.note().isEmpty() ? said : said + " (" + item.note() + ")"));
        }
        return lines;
    }

    /** Gratis; Rp10.000; Rp10.000 sampai Rp15.000; else how the prose begins. Empty where nothing is said. */
    public String cost(SectionView fee) {
        List<BigDecimal> amounts = fee.content().items().stream()
                .map(StandardItem::amount)
                .sorted()
                .toList();
        if (fee.content().free()) {
            return texts.get("standard.fee.free");
        }
        if (amounts.isEmpty()) {
            return begin(fee);
        }
        BigDecimal least = amounts.get(0);
        BigDecimal most = amounts.get(amounts.size() - 1);
        if (most.signum() == 0) {
            return texts.get("standard.fee.free");
        }
        return least.compareTo(most) == 0
                ? rupiah(least)
                : texts.get("standard.cost.range", rupiah(least), rupiah(most));
    }

    /** "3 hari kerja", else how the prose begins. Empty where nothing is said. */
    public String time(SectionView duration) {
        return duration.amount() == null ? begin(duration) : duration(duration.content());
    }

    /** The first words of the prose without its marks. */
    public String begin(SectionView section) {
        String plain = Prose.plain(section.content().text()).strip().replaceAll("\\s+", " ");
        if (plain.length() <= SHORT) {
            return plain;
        }
        int space = plain.lastIndexOf(' ', SHORT);
        return plain.substring(0, space < SHORT / 2 ? SHORT : space) + "…";
    }
}
