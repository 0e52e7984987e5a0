package id.pendopo.service.forum;

import id.pendopo.domain.forum.ForumMinutes;
import id.pendopo.domain.forum.MinutesState;
import id.pendopo.service.platform.Database;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The seal on minutes: one digest over the text that was signed, its number and day, and the digests of the signatures, so
 * that any later change of any of these is seen.
 */
@ApplicationScoped
public class MinutesSeal {

    @Inject
    private Database database;

    String over(ForumMinutes minutes, String number, LocalDate signedOn) {
        Map<String, Object> sealed = new LinkedHashMap<>();
        sealed.put("content", minutes.contentSha256());
        sealed.put("number", number);
        sealed.put("signedOn", signedOn.toString());
        sealed.put("signatures", signatures(minutes));
        sealed.put("signedCopy", minutes.signedCopy() == null ? "" : sha256(minutes));
        return FixedText.digest(FixedText.write(sealed));
    }

    /** Whether what is there is what was sealed. */
    boolean intact(ForumMinutes minutes) {
        return minutes.state() != MinutesState.SEALED
                || FixedText.digest(minutes.content()).equals(minutes.contentSha256())
                        && over(minutes, minutes.number(), minutes.signedOn()).equals(minutes.seal());
    }

    private List<Map<String, Object>> signatures(ForumMinutes minutes) {
        return database.list(
                """
                select s.uuid, coalesce(f.sha256, '') from forum_signatory s left join stored_file f on f.uuid = s.signature
                where s.minutes_id = ? order by s.id""",
                row -> Map.<String, Object>of(row.getString(1), row.getString(2)),
                minutes.getId());
    }

    private String sha256(ForumMinutes minutes) {
        return database.first(
                        "select sha256 from stored_file where uuid = ?", row -> row.getString(1), minutes.signedCopy())
                .orElseThrow();
    }
}
