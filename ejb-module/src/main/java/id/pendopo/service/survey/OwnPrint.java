package id.pendopo.service.survey;

import id.pendopo.domain.complaint.QuestionKind;
import id.pendopo.domain.platform.Texts;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** An own question as the printed report has it, all texts ready. */
final class OwnPrint {

    private static final int DECIMALS = 4;

    private OwnPrint() {}

    static Map<String, Object> model(OwnChapter chapter, Texts texts, Locale locale) {
        OwnResult result = chapter.result();
        boolean shown = !chapter.hidden() && result.answered() > 0;
        Map<String, Object> model = new HashMap<>();
        model.put("label", result.question().label(locale));
        model.put(
                "about",
                texts.label(result.question().kind()) + " · "
                        + texts.get("surveyPaper.own.answered", number(result.answered(), locale)));
        model.put("hidden", chapter.hidden());
        model.put("anyChoice", shown && result.question().kind().isChoice());
        model.put(
                "choices",
                result.choices().stream()
                        .map(choice -> Map.of(
                                "name", choice.option().name(locale),
                                "times", number(choice.times(), locale),
                                "share", decimal(result.share(choice), locale) + " %"))
                        .toList());
        model.put("several", shown && result.question().kind() == QuestionKind.MULTIPLE_CHOICE);
        model.put("anyNumber", shown && result.mean() != null);
        model.put("mean", decimal(result.mean(), locale));
        model.put("smallest", decimal(result.smallest(), locale));
        model.put("largest", decimal(result.largest(), locale));
        model.put("anyWord", !chapter.words().isEmpty());
        model.put(
                "words",
                chapter.words().stream()
                        .map(said -> Map.of("text", said.text(), "about", said.targetName() + ", " + said.agencyName()))
                        .toList());
        model.put("anyMore", chapter.more() > 0);
        model.put("more", chapter.more() > 0 ? texts.get("surveyPaper.own.more", number(chapter.more(), locale)) : "");
        return model;
    }

    private static String number(long number, Locale locale) {
        return NumberFormat.getIntegerInstance(locale).format(number);
    }

    private static String decimal(BigDecimal number, Locale locale) {
        if (number == null) {
            return "–";
        }
        NumberFormat format = NumberFormat.getInstance(locale);
        format.setMaximumFractionDigits(DECIMALS);
        return format.format(number);
    }
}
