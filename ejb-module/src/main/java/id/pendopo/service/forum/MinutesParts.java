package id.pendopo.service.forum;

import id.pendopo.domain.forum.ForumMinutes;
import id.pendopo.domain.forum.SignatorySide;
import id.pendopo.domain.platform.Secrets;
import id.pendopo.service.organization.AgencyDirectory;
import id.pendopo.service.organization.AgencyRef;
import id.pendopo.service.platform.Database;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.MessageDigest;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;

/** Reads what minutes consist of: agreements, signatories, annexes. */
@ApplicationScoped
public class MinutesParts {

    private static final String PURPOSE = "forum.signatory";
    private static final int KEY_BYTES = 10;

    @Inject
    private Database database;

    @Inject
    private AgencyDirectory agencies;

    @Inject
    private Secrets secrets;

    List<AgreementRow> agreements(long minutes) {
        return database.list(
                "select uuid, text, agency_id, due_on, commitment from forum_agreement where minutes_id = ? order by id",
                row -> {
                    AgencyRef agency = agencies.findById(row.getObject("agency_id", Long.class))
                            .orElse(null);
                    return new AgreementRow(
                            row.getObject("uuid", UUID.class),
                            row.getString("text"),
                            agency == null ? null : agency.code(),
                            agency == null ? null : agency.name(),
                            row.getObject("due_on", LocalDate.class),
                            row.getObject("commitment", UUID.class));
                },
                minutes);
    }

    /** Those of the provider first. */
    List<SignatoryRow> signatories(ForumMinutes minutes) {
        return database.list(
                """
                select uuid, side, name, position, remark, remarked_at, signature, signed_at, signed_sha256
                from forum_signatory where minutes_id = ? order by side desc, id""",
                row -> signatory(row, minutes.contentSha256()),
                minutes.getId());
    }

    private SignatoryRow signatory(ResultSet row, String lies) throws SQLException {
        UUID uuid = row.getObject("uuid", UUID.class);
        String signed = row.getString("signed_sha256");
        return new SignatoryRow(
                uuid,
                SignatorySide.valueOf(row.getString("side")),
                row.getString("name"),
                row.getString("position"),
                key(secrets.keyedHash(PURPOSE, uuid.toString())),
                row.getString("remark"),
                Database.instant(row, "remarked_at"),
                row.getObject("signature", UUID.class),
                Database.instant(row, "signed_at"),
                signed != null && signed.equals(lies));
    }

    /** Whether the key is that of this signatory. */
    boolean opens(UUID signatory, String typed) {
        byte[] given = (typed == null ? "" : typed).getBytes(java.nio.charset.StandardCharsets.UTF_8);
        return secrets.keyedHashes(PURPOSE, signatory.toString()).stream()
                .map(MinutesParts::key)
                .anyMatch(key -> MessageDigest.isEqual(key.getBytes(java.nio.charset.StandardCharsets.UTF_8), given));
    }

    private static String key(byte[] hash) {
        return HexFormat.of().formatHex(Arrays.copyOf(hash, KEY_BYTES));
    }

    List<AnnexRow> annexes(long minutes) {
        return database.list(
                """
                select a.uuid, a.title, f.name, f.type, f.size, f.sha256
                from forum_annex a join stored_file f on f.uuid = a.file where a.minutes_id = ? order by a.id""",
                row -> new AnnexRow(
                        row.getObject("uuid", UUID.class),
                        row.getString("title"),
                        row.getString("name"),
                        row.getString("type"),
                        row.getLong("size"),
                        row.getString("sha256")),
                minutes);
    }
}
