package id.pendopo.domain.audit;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;

/** The seal over a stretch of the audit trail, hashed in a form of its own so that it can be computed anew years later. */
public record AuditSeal(
        long no,
        int era,
        String from,
        String to,
        long rows,
        byte[] rowsHash,
        byte[] previous,
        byte[] hash,
        Instant at) {

    private static final String FORM = "pendopo-audit-seal-1";

    /** The hash as it must be for what the seal says. */
    byte[] computed() {
        try (ByteArrayOutputStream bytes = new ByteArrayOutputStream();
                DataOutputStream out = new DataOutputStream(bytes)) {
            out.writeUTF(FORM);
            out.writeLong(no);
            out.writeInt(era);
            out.writeUTF(from);
            out.writeUTF(to);
            out.writeLong(rows);
            out.write(rowsHash);
            out.write(previous);
            out.writeLong(at.getEpochSecond());
            out.writeInt(at.getNano());
            out.flush();
            return sha256().digest(bytes.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public String hex() {
        return HexFormat.of().formatHex(hash);
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
