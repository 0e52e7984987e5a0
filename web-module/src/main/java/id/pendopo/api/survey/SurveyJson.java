package id.pendopo.api.survey;

import id.pendopo.api.complaint.QuestionJson;
import id.pendopo.api.platform.FieldNames;
import id.pendopo.api.platform.Json;
import id.pendopo.api.platform.JsonFields;
import id.pendopo.domain.complaint.QuestionKind;
import id.pendopo.domain.survey.Education;
import id.pendopo.domain.survey.ElementResult;
import id.pendopo.domain.survey.Job;
import id.pendopo.domain.survey.Profile;
import id.pendopo.domain.survey.ProfileGroups;
import id.pendopo.domain.survey.SatisfactionIndex;
import id.pendopo.domain.survey.Session;
import id.pendopo.domain.survey.Sex;
import id.pendopo.service.complaint.ComplaintReference;
import id.pendopo.service.complaint.ServiceRef;
import id.pendopo.service.organization.AgencyDirectory;
import id.pendopo.service.organization.AgencyRef;
import id.pendopo.service.survey.NewAnswer;
import id.pendopo.service.survey.OwnResult;
import id.pendopo.service.survey.Questionnaire;
import id.pendopo.service.survey.SurveyComment;
import id.pendopo.service.survey.SurveyLine;
import id.pendopo.service.survey.SurveyPeriodRef;
import id.pendopo.service.survey.SurveyReport;
import id.pendopo.service.survey.SurveyTargetRef;
import id.pendopo.service.survey.SurveyTrendPoint;
import id.pendopo.service.survey.TakenAnswer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Surveys as institutions read and send them. */
@ApplicationScoped
class SurveyJson {

    static final FieldNames NAMES =
            new FieldNames(Map.of("age", "profile.age", "jobOther", "profile.jobOther", "cursor", "after"));

    private static final int MEAN = 4;

    @Inject
    private AgencyDirectory agencies;

    @Inject
    private ComplaintReference services;

    static NewAnswer answer(JsonFields fields) {
        String target = fields.text("target");
        Map<String, Integer> marks = fields.wholes("answers");
        Map<String, List<String>> given = fields.values("questions");
        JsonFields profile = fields.objectOrEmpty("profile");
        Session session = profile.oneOf("session", Session.class);
        Sex sex = profile.oneOf("sex", Sex.class);
        Integer age = profile.whole("age");
        Education education = profile.oneOf("education", Education.class);
        Job job = profile.oneOf("job", Job.class);
        String jobOther = profile.text("jobOther");
        String comment = fields.text("comment");
        LocalDate day = fields.date("answeredOn");
        String sheet = fields.text("sheet");
        fields.complete();
        return new NewAnswer(
                target, marks, new Profile(session, sex, age, education, job, jobOther), comment, day, sheet, given);
    }

    static void taken(Json body, TakenAnswer taken) {
        body.put("taken", true)
                .strings(
                        "suspicion",
                        taken.suspicion().stream().map(Enum::name).sorted().toList());
    }

    void period(Json body, SurveyPeriodRef period) {
        body.put("code", period.code())
                .put("name", period.name())
                .put("method", period.method())
                .put("state", period.state())
                .put("startsOn", period.startsOn())
                .put("endsOn", period.endsOn())
                .put("publishedValue", period.publishedValue())
                .put("publishedSource", period.publishedSource());
    }

    void elements(Json body, Questionnaire questionnaire, Locale locale) {
        body.list("elements", questionnaire.elements(), (item, element) -> item.put("code", element.code())
                .put("name", element.name(locale))
                .put("question", element.question(locale))
                .strings("answers", element.answers(locale))
                .put("weight", element.weight().toString()));
        body.list(
                "questions", questionnaire.questions(), (item, question) -> QuestionJson.asked(item, question, locale));
    }

    static void own(Json item, OwnResult result, Locale locale) {
        QuestionJson.asked(item, result.question(), locale);
        item.put("answered", result.answered());
        if (result.question().kind().isChoice()) {
            item.list("choices", result.choices(), (inner, choice) -> inner.put(
                            "key", choice.option().key())
                    .put("name", choice.option().name(locale))
                    .put("times", choice.times()));
        }
        if (result.question().kind() == QuestionKind.NUMBER) {
            item.put("mean", result.mean()).put("smallest", result.smallest()).put("largest", result.largest());
        }
    }

    void subjects(Json body, List<SurveyTargetRef> subjects) {
        body.list("subjects", subjects, (item, subject) -> {
            item.put("code", subject.code())
                    .put("name", subject.name())
                    .put(
                            "agency",
                            agencies.findById(subject.agencyId())
                                    .map(AgencyRef::code)
                                    .orElse(null))
                    .put("active", subject.active())
                    .put("service", service(subject.serviceId()))
                    .put(
                            "point",
                            subject.point() == null ? null : subject.point().code());
            if (subject.population() != null) {
                item.put("population", subject.population().longValue());
            }
        });
    }

    void report(Json body, SurveyReport report, Locale locale) {
        body.put("survey", report.period().code())
                .put("state", report.period().state())
                .put("agency", report.agencyCode())
                .put("subject", report.target() == null ? null : report.target().code())
                .put("publishedValue", report.period().publishedValue())
                .put("respondents", report.respondents())
                .put("suspicious", report.suspects())
                .put("setAside", report.setAside());
        index(body, report.index());
        if (report.index() != null) {
            body.list("elements", report.index().elements(), (item, element) -> element(item, element, report, locale))
                    .strings("dropped", report.index().dropped());
        }
        body.list("items", report.lines(), SurveyJson::line)
                .list("ways", report.values().entrySet(), (item, way) -> item.put("way", way.getKey())
                        .put("value", way.getValue()))
                .list("modes", report.modes().entrySet(), (item, mode) -> item.put("weights", mode.getKey())
                        .put("value", mode.getValue()))
                .list("profile", report.profile(), SurveyJson::groups)
                .put("ungrouped", report.ungrouped())
                .list("refused", report.refusals().entrySet(), (item, refused) -> item.put("reason", refused.getKey())
                        .put("times", refused.getValue()));
    }

    /** What everybody may read of it: nothing about answers that look suspicious or were not taken. */
    void published(Json body, SurveyReport report, Locale locale) {
        body.put("survey", report.period().code())
                .put("agency", report.agencyCode())
                .put("subject", report.target() == null ? null : report.target().code())
                .put("publishedValue", report.period().publishedValue())
                .put("respondents", report.respondents());
        index(body, report.index());
        if (report.index() != null) {
            body.list("elements", report.index().elements(), (item, element) -> element(item, element, report, locale));
        }
        body.list("items", report.lines(), SurveyJson::openLine)
                .list("ways", report.values().entrySet(), (item, way) -> item.put("way", way.getKey())
                        .put("value", way.getValue()))
                .list("profile", report.profile(), SurveyJson::groups);
    }

    void point(Json body, SurveyTrendPoint point) {
        body.put("survey", point.period().code())
                .put("name", point.period().name())
                .put("endsOn", point.period().endsOn())
                .put("publishedValue", point.published())
                .put("respondents", point.index() == null ? 0 : point.index().respondents());
        index(body, point.index());
        body.put("difference", point.difference());
    }

    private static void index(Json body, SatisfactionIndex index) {
        if (index != null) {
            body.put("index", index.index().rounded(MEAN))
                    .put("value", index.value())
                    .put("grade", index.grade());
        }
    }

    private static void element(Json item, ElementResult element, SurveyReport report, Locale locale) {
        item.put("code", element.code())
                .put("name", report.questionnaire().name(element.code(), locale))
                .put("answered", element.tally().answered())
                .put("sum", element.tally().sum())
                .put("mean", element.mean().rounded(MEAN))
                .put("weight", element.weight().toString())
                .put("value", element.value())
                .put("grade", element.grade());
    }

    void services(Json body, List<SurveyLine> lines) {
        body.list("items", lines, (item, line) -> {
            line(item, line);
            item.put("subjects", line.subjects());
        });
    }

    /** Code of a service; null for none. */
    private String service(Long id) {
        return services.services().stream()
                .filter(service -> id != null && service.id() == id)
                .map(ServiceRef::code)
                .findFirst()
                .orElse(null);
    }

    private static void line(Json item, SurveyLine line) {
        openLine(item, line);
        item.put("suspicious", line.suspects());
    }

    private static void openLine(Json item, SurveyLine line) {
        item.put("code", line.code())
                .put("name", line.name())
                .put("respondents", line.respondents())
                .put(
                        "needed",
                        line.needed() == null
                                ? null
                                : Integer.valueOf(line.needed().intValue()));
        index(item, line.index());
    }

    static void comment(Json item, SurveyComment comment) {
        item.put("agency", comment.agency())
                .put("target", comment.target())
                .put("targetName", comment.targetName())
                .put("text", comment.text());
    }

    private static void groups(Json item, ProfileGroups by) {
        item.put("by", by.dimension()).list("groups", by.groups(), (inner, group) -> {
            inner.put("group", group.group())
                    .put(
                            "respondents",
                            group.count() == null
                                    ? null
                                    : Integer.valueOf(group.count().intValue()))
                    .put("hidden", group.isHidden());
            index(inner, group.index());
        });
    }
}
