package id.pendopo.service.survey;

import id.pendopo.domain.complaint.QuestionKind;
import id.pendopo.domain.survey.SurveyMethod;
import id.pendopo.service.complaint.QuestionOption;
import id.pendopo.service.platform.Database;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.List;
import java.util.Random;

/** What the demonstration's survey asks besides its elements, and what people answered to it. */
@ApplicationScoped
class OwnQuestionsDemo {

    private static final List<OwnQuestion> OWN = List.of(
            new OwnQuestion(
                    0,
                    "tahu-dari",
                    QuestionKind.SINGLE_CHOICE,
                    "Dari mana Anda tahu tentang layanan ini?",
                    "How did you hear of this service?",
                    null,
                    null,
                    1,
                    false,
                    null,
                    null,
                    null,
                    List.of(
                            new QuestionOption(null, "Pengurus RT atau RW", "Neighbourhood leader", true),
                            new QuestionOption(null, "Media sosial", "Social media", true),
                            new QuestionOption(null, "Situs web pemerintah", "Government website", true),
                            new QuestionOption(null, "Keluarga atau teman", "Family or friends", true))),
            new OwnQuestion(
                    0,
                    "waktu-tunggu",
                    QuestionKind.NUMBER,
                    "Berapa menit Anda menunggu sampai dilayani?",
                    "How many minutes did you wait to be served?",
                    null,
                    null,
                    2,
                    false,
                    BigDecimal.ZERO,
                    BigDecimal.valueOf(600),
                    null,
                    List.of()),
            new OwnQuestion(
                    0,
                    "ingin-daring",
                    QuestionKind.TEXT,
                    "Layanan apa yang ingin Anda urus secara daring?",
                    "Which service would you like to use online?",
                    null,
                    null,
                    3,
                    false,
                    null,
                    null,
                    null,
                    List.of()));

    private static final List<String> WISHES = List.of(
            "Perpanjangan izin",
            "Pengambilan nomor antrean",
            "Surat keterangan dari kelurahan",
            "Pendaftaran rawat jalan");

    @Inject
    private SurveyRows rows;

    @Inject
    private Database database;

    /** A choice, a number and words, none of which anybody must answer. */
    List<OwnQuestion> asked() {
        return OWN;
    }

    /** Answers of some of those who answered about the target. */
    void answer(String period, long target, Random random) {
        for (OwnQuestion question : rows.questionnaire(rows.period(period).id(), SurveyMethod.PERMENPANRB_14_2017)
                .questions()) {
            String[] values =
                    switch (question.kind()) {
                        case SINGLE_CHOICE -> question.offered().stream()
                                .map(QuestionOption::key)
                                .toArray(String[]::new);
                        case NUMBER -> new String[] {"5", "10", "15", "20", "30", "45"};
                        default -> WISHES.toArray(String[]::new);
                    };
            int every = question.kind().isWords() ? 7 : 2;
            database.update(
                    """
                    insert into survey_given (response_id, question_id, target_id, value)
                    select id, ?, target_id, (?::text[])[1 + ((n * n + ?) % ?)::integer]
                    from (select id, target_id, row_number() over (order by id) as n from survey_response
                        where target_id = ?) as numbered
                    where n % ? = 0""",
                    question.id(), values, random.nextInt(values.length), values.length, target, every);
        }
    }
}
