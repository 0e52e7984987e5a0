package id.pendopo.service.complaint;

import id.pendopo.domain.complaint.Question;
import id.pendopo.domain.complaint.QuestionKind;
import id.pendopo.service.platform.Database;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;

/** What the demonstration asks about damaged roads; nothing is required, so that whoever tries it is not held up. */
@ApplicationScoped
class DemoQuestions {

    private static final String ROADS = "jalan-rusak";

    @Inject
    private EntityManager em;

    @Inject
    private Database database;

    @Inject
    private Clock clock;

    @Inject
    private ComplaintReference reference;

    @Inject
    private QuestionOptions options;

    void ask() {
        Question damage = question("jenis-kerusakan", QuestionKind.SINGLE_CHOICE, 1, true);
        damage.word("Jenis kerusakan", "Kind of damage", null, null);
        Question width = question("lebar-kerusakan", QuestionKind.NUMBER, 2, true);
        width.word("Lebar kerusakan (meter)", "Width of the damage (metres)", "Perkiraan saja.", "A guess will do.");
        width.limit(BigDecimal.ZERO, BigDecimal.valueOf(100), null);
        Question danger = question("bahaya-jalan", QuestionKind.MULTIPLE_CHOICE, 3, false);
        danger.word("Siapa yang terancam", "Who is in danger", null, null);
        em.flush();
        offer(
                damage,
                "Lubang",
                "Pothole",
                "Amblas",
                "Subsidence",
                "Aspal mengelupas",
                "Peeling asphalt",
                "Lainnya",
                "Other");
        offer(
                danger,
                "Pengendara motor",
                "Motorcyclists",
                "Pejalan kaki",
                "Pedestrians",
                "Anak sekolah",
                "Schoolchildren");
        reference.forget();
    }

    private Question question(String code, QuestionKind kind, int place, boolean open) {
        Question question = new Question(reference.category(ROADS).id(), code, kind);
        question.word(code, null, null, null);
        question.ask(place, false, open, true, clock.instant());
        em.persist(question);
        return question;
    }

    private void offer(Question question, String... names) {
        List<QuestionOption> offered = new ArrayList<>();
        for (int i = 0; i < names.length; i += 2) {
            offered.add(new QuestionOption(null, names[i], names[i + 1], true));
        }
        options.keep(question, offered, true);
    }

    /** Answers for what was told of roads. */
    void answer() {
        em.flush();
        database.update(
                """
                insert into complaint_given_answer
                    (complaint_id, place, question_id, kind, label, label_en, value, shown, shown_en, open)
                select c.id, 1, q.id, q.kind, q.label, q.label_en, o.key, o.name, o.name_en, q.open
                from complaint_question q
                join (select id, category_id, row_number() over (order by id) as number from complaint) c
                    on c.category_id = q.category_id
                join complaint_question_option o on o.question_id = q.id and o.place = 1 + c.number % 3
                where q.code = 'jenis-kerusakan'""");
        database.update(
                """
                insert into complaint_given_answer
                    (complaint_id, place, question_id, kind, label, label_en, value, open)
                select c.id, 2, q.id, q.kind, q.label, q.label_en, (c.number % 4) || '.5', q.open
                from complaint_question q
                join (select id, category_id, row_number() over (order by id) as number from complaint) c
                    on c.category_id = q.category_id
                where q.code = 'lebar-kerusakan' and c.number % 3 > 0""");
    }
}
