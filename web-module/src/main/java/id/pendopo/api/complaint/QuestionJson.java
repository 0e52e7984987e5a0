package id.pendopo.api.complaint;

import id.pendopo.api.platform.Json;
import id.pendopo.service.complaint.AskedQuestion;
import id.pendopo.service.complaint.GivenAnswer;
import id.pendopo.service.complaint.QuestionRef;
import java.math.BigDecimal;
import java.util.Locale;

/** How questions on forms and the answers to them look outside. */
public final class QuestionJson {

    private QuestionJson() {}

    static void question(Json json, QuestionRef question, Locale language) {
        asked(json, question, language);
        json.put("public", question.open());
    }

    /** What anybody needs to answer it. */
    public static void asked(Json json, AskedQuestion question, Locale language) {
        json.put("code", question.code())
                .put("kind", question.kind())
                .put("label", question.label(language))
                .put("help", question.help(language))
                .put("required", question.required())
                .put("minimum", number(question.least()))
                .put("maximum", number(question.most()))
                .put("maxLength", question.longest());
        if (question.kind().isChoice()) {
            json.list("options", question.offered(), (item, option) -> item.put("key", option.key())
                    .put("name", option.name(language)));
        }
    }

    /** The label and text as the question was worded when it was answered. */
    static void answer(Json json, GivenAnswer answer, Locale language) {
        json.put("question", answer.code())
                .put("kind", answer.kind())
                .put("label", answer.label(language))
                .strings("values", answer.values())
                .put("text", answer.text(language));
    }

    private static Double number(BigDecimal limit) {
        return limit == null ? null : limit.doubleValue();
    }
}
