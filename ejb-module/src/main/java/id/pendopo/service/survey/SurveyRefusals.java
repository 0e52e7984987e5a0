package id.pendopo.service.survey;

import id.pendopo.domain.survey.Refusal;
import id.pendopo.service.platform.Database;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.LocalDate;

/** Counts answers that were not taken, in a transaction of its own because that of the answer does not last. */
@Stateless
@PermitAll
public class SurveyRefusals {

    @Inject
    private Database database;

    /** Notes one for the subject. Callers have shown that the subject exists and is theirs to answer about. */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void note(long target, LocalDate day, Refusal reason) {
        database.update(
                """
                insert into survey_refusal as r (target_id, day, reason, times) values (?, ?, ?, 1)
                on conflict (target_id, day, reason) do update set times = r.times + 1""",
                target,
                day,
                reason.ordinal() + 1);
    }
}
