package id.pendopo.web.survey;

import id.pendopo.api.complaint.QuestionJson;
import id.pendopo.api.platform.Json;
import id.pendopo.domain.platform.Texts;
import id.pendopo.domain.survey.Education;
import id.pendopo.domain.survey.Job;
import id.pendopo.domain.survey.Sex;
import id.pendopo.service.organization.AgencyDirectory;
import id.pendopo.service.organization.AgencyRef;
import id.pendopo.service.survey.ElementText;
import id.pendopo.service.survey.PublicSurvey;
import id.pendopo.service.survey.SurveySettings;
import id.pendopo.web.platform.WebTexts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** What a tablet keeps to go on without network: the questions and all words of its screens, in both languages. */
@ApplicationScoped
class KioskForms {

    static final List<String> WORDS = List.of(
            "title",
            "begin",
            "lead",
            "language",
            "progress",
            "back",
            "skip",
            "send",
            "next",
            "about",
            "age",
            "ageClear",
            "comment",
            "commentHelp",
            "thanks",
            "thanksText",
            "closed",
            "closedText",
            "still",
            "stillText",
            "goOn",
            "online",
            "offline",
            "waiting",
            "lost",
            "answers",
            "unsaved",
            "besides",
            "required",
            "several",
            "number");

    private static final List<Locale> LANGUAGES = List.of(Texts.INDONESIAN, Locale.ENGLISH);

    @Inject
    private AgencyDirectory agencies;

    @Inject
    private SurveySettings settings;

    byte[] write(PublicSurvey.Form form) {
        String agency =
                agencies.findById(form.target().agencyId()).map(AgencyRef::name).orElse("");
        String place = form.target().place();
        return Json.object(body -> {
            body.put("target", form.target().code())
                    .put("name", form.target().title())
                    .put("agency", place.isEmpty() ? agency : agency + " · " + place)
                    .put("open", form.open())
                    .put("pause", settings.kioskPause())
                    .list("languages", LANGUAGES, (item, locale) -> language(item, locale, form));
        });
    }

    private static void language(Json item, Locale locale, PublicSurvey.Form form) {
        WebTexts texts = WebTexts.of(locale);
        item.put("code", locale.getLanguage())
                .list("words", WORDS, (word, key) -> word.put("key", key).put("text", texts.get("survey.kiosk." + key)))
                .list("elements", form.questionnaire().elements(), (element, one) -> element(element, one, locale))
                .list(
                        "questions",
                        form.questionnaire().questions(),
                        (question, one) -> QuestionJson.asked(question, one, locale))
                .list("profile", List.of("sex", "education", "job"), (question, name) -> question.put("name", name)
                        .put("question", texts.get("survey.profile." + name))
                        .list("choices", choices(name), (choice, constant) -> choice.put("value", constant)
                                .put("label", texts.label(constant))));
    }

    private static void element(Json item, ElementText element, Locale locale) {
        item.put("code", element.code())
                .put("question", element.question(locale))
                .strings("answers", element.answers(locale));
    }

    private static List<? extends Enum<?>> choices(String name) {
        return Arrays.asList(
                switch (name) {
                    case "sex" -> Sex.values();
                    case "education" -> Education.values();
                    default -> Job.values();
                });
    }
}
