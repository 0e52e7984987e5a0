package id.pendopo.domain.complaint;

import id.pendopo.domain.platform.Secrets;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.UUID;

/**
 * Who reported, encrypted in one piece and apart from the complaint, so that reading the complaint never touches it. The
 * keyed hashes find reports of the same person without opening any.
 */
@Entity
@Table(name = "complaint_reporter")
public class Reporter implements Serializable {

    @Id
    @Column(name = "complaint_id")
    private Long complaintId;

    private byte[] identity;

    @Column(name = "nik_hash")
    private byte[] nikHash;

    @Column(name = "phone_hash")
    private byte[] phoneHash;

    @Column(name = "email_hash")
    private byte[] emailHash;

    protected Reporter() {}

    public Reporter(Complaint complaint, Identity who, Secrets secrets) {
        complaintId = complaint.getId();
        identity = secrets.encrypt(who.pack(), context(complaint.uuid()));
        nikHash = hash(secrets, "nik", who.nik());
        phoneHash = hash(secrets, "phone", who.phone());
        emailHash = hash(secrets, "email", who.email());
    }

    Object[] columns() {
        return new Object[] {complaintId, identity, nikHash, phoneHash, emailHash};
    }

    private static byte[] hash(Secrets secrets, String what, String value) {
        return value == null ? null : secrets.keyedHash("reporter." + what, value);
    }

    private static String context(UUID complaint) {
        return "complaint.reporter/" + complaint;
    }

    /** Whether both left the same NIK, phone number or mail address. */
    public boolean isSamePersonAs(Reporter other) {
        return same(nikHash, other.nikHash) || same(phoneHash, other.phoneHash) || same(emailHash, other.emailHash);
    }

    private static boolean same(byte[] one, byte[] other) {
        return one != null && java.security.MessageDigest.isEqual(one, other);
    }

    /** Opens the identity; whoever calls this has asked {@link ComplaintVisibility} first. */
    public Identity open(Complaint of, Secrets secrets) {
        return Identity.unpack(secrets.decrypt(identity, context(of.uuid())));
    }
}
