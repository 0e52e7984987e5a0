package id.pendopo.service.survey;

import id.pendopo.domain.platform.InvalidInputException;
import id.pendopo.service.platform.Database;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * One-time codes, of which only hashes are kept. A code that is spent is deleted in the transaction of its answer: no row, no
 * time and no number of a transaction is left that would lead from a code to an answer, and how many were used is what is
 * missing of those that were made.
 */
@ApplicationScoped
class OnceCodes {

    @Inject
    private Database database;

    @Inject
    private KioskSecrets secrets;

    /** Makes codes for a subject; nobody can read them again. */
    List<String> make(long target, int many, LocalDate today) {
        List<String> codes =
                Stream.generate(secrets::onceCode).distinct().limit(many).toList();
        byte[][] hashes = codes.stream()
                .map(code -> secrets.onceHashes(code).get(0))
                // In an order of their own, so that the order of the paper slips tells nothing.
                .sorted(Arrays::compare)
                .toArray(byte[][]::new);
        database.update(
                """
                with batch as (
                    insert into survey_code_batch (id, target_id, made_on, issued)
                    values (nextval('survey_code_batch_seq'), ?, ?, ?) returning id)
                insert into survey_code (hash, batch_id) select h, batch.id from batch, unnest(?::bytea[]) as h""",
                target,
                today,
                many,
                hashes);
        return codes;
    }

    /** @throws InvalidInputException for {@code code} if it is none of this subject's, or spent */
    void spend(long target, String typed) {
        if (typed == null || typed.isBlank()) {
            throw new InvalidInputException("code", "input.required");
        }
        int spent = database.update(
                """
                delete from survey_code c using survey_code_batch b
                where b.id = c.batch_id and b.target_id = ? and c.hash = any(?)""",
                target,
                secrets.onceHashes(typed).toArray(byte[][]::new));
        if (spent != 1) {
            throw new InvalidInputException("code", "survey.code.spent");
        }
    }

    /** How many codes were made and used for these subjects; none for a subject without any. */
    Map<Long, CodeTally> tallies(List<Long> targets) {
        Map<Long, CodeTally> tallies = new HashMap<>();
        database.list(
                """
                select b.target_id, sum(b.issued) as issued,
                    sum(b.issued - (select count(*) from survey_code c where c.batch_id = b.id)) as used
                from survey_code_batch b where b.target_id = any(?) group by b.target_id""",
                row -> tallies.put(row.getLong("target_id"), new CodeTally(row.getLong("issued"), row.getLong("used"))),
                (Object) targets.toArray(Long[]::new));
        return tallies;
    }
}
