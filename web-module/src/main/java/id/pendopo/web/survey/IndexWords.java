package id.pendopo.web.survey;

import id.pendopo.domain.survey.ElementResult;
import id.pendopo.domain.survey.Fraction;
import id.pendopo.domain.survey.SatisfactionIndex;
import id.pendopo.service.survey.Questionnaire;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import org.omnifaces.util.Faces;

/** How numbers of an index are written: with the decimals they have, rounded by the rules and not by the page. */
@Named("indexWords")
@ApplicationScoped
public class IndexWords {

    private static final int MEAN = 4;

    /** {@code 78,74}, in English {@code 78.74}; a dash for none. */
    public String value(BigDecimal value) {
        return value(value, Faces.getLocale());
    }

    static String value(BigDecimal value, Locale locale) {
        return value == null
                ? "–"
                : value.toPlainString()
                        .replace('.', DecimalFormatSymbols.getInstance(locale).getDecimalSeparator());
    }

    /** The same with a sign. */
    public String difference(BigDecimal value) {
        return value == null ? "–" : (value.signum() > 0 ? "+" : value.signum() < 0 ? "−" : "") + value(value.abs());
    }

    public String index(SatisfactionIndex index) {
        return index == null ? "–" : value(index.value());
    }

    /** Nilai indeks, from 1 to 4, with four decimals. */
    public String raw(SatisfactionIndex index) {
        return index == null ? "–" : value(index.index().rounded(MEAN));
    }

    public String mean(ElementResult element) {
        return value(element.mean().rounded(MEAN));
    }

    public String weighted(ElementResult element) {
        return value(element.weighted().rounded(MEAN));
    }

    public String weight(Fraction weight) {
        return weight.toString();
    }

    /** Width of a bar that is 100 wide for 100. */
    public String width(BigDecimal value) {
        return value == null ? "0" : value.toPlainString();
    }

    public String name(Questionnaire questionnaire, String code) {
        return questionnaire.name(code, Faces.getLocale());
    }
}
