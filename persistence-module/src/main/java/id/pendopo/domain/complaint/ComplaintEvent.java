package id.pendopo.domain.complaint;

import id.pendopo.domain.identity.Caller;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * An entry in the history of a complaint; never changed, never removed. Its hash covers what it says and the hash of the
 * entry before, so a history that was tampered with no longer adds up.
 */
@Entity
@Table(name = "complaint_event")
@IdClass(ComplaintEvent.Key.class)
public class ComplaintEvent implements Serializable {

    /** Complaint and place in its history. */
    public static class Key implements Serializable {
        private Long complaintId;
        private int seq;

        public Key() {}

        public Key(Long complaintId, int seq) {
            this.complaintId = complaintId;
            this.seq = seq;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && seq == key.seq && Objects.equals(complaintId, key.complaintId);
        }

        @Override
        public int hashCode() {
            return Objects.hash(complaintId, seq);
        }
    }

    /** Among the details of an answer: codes of what whoever gave it made sure of. For the government only. */
    public static final String CHECKLIST = "checklist";

    /** Who was in charge before, if that one gave the work away. */
    public static final String HANDED_OVER_FROM = "handedOverFrom";

    static final byte[] BEGINNING = new byte[32];

    @Id
    @Column(name = "complaint_id")
    private Long complaintId;

    @Id
    private int seq;

    private Instant at;

    @Enumerated(EnumType.STRING)
    @Column(name = "actor_kind")
    private Caller.Kind actorKind;

    @Column(name = "actor_id")
    private Long actorId;

    @Column(name = "actor_name")
    private String actorName;

    @Enumerated(EnumType.STRING)
    private EventType type;

    @Enumerated(EnumType.STRING)
    private EventVisibility visibility;

    @Enumerated(EnumType.STRING)
    @Column(name = "from_state")
    private ComplaintState from;

    @Enumerated(EnumType.STRING)
    @Column(name = "to_state")
    private ComplaintState to;

    private String body;
    private String details;
    private byte[] hash;

    protected ComplaintEvent() {}

    ComplaintEvent(
            UUID complaint,
            int seq,
            byte[] previous,
            Act act,
            EventType type,
            EventVisibility visibility,
            ComplaintState from,
            ComplaintState to,
            String body,
            Map<String, String> details) {
        this.seq = seq;
        this.at = act.at();
        this.actorKind = act.caller().kind();
        this.actorId = act.caller().id();
        this.actorName = act.caller().displayName();
        this.type = type;
        this.visibility = visibility;
        this.from = from == to ? null : from;
        this.to = from == to ? null : to;
        this.body = body == null || body.isBlank() ? null : body;
        this.details = encode(details);
        this.hash = hash(complaint, previous);
    }

    /** For the complaint, once its number is known. */
    void belongTo(Long complaint) {
        this.complaintId = complaint;
    }

    /** The hash this entry must have when it follows an entry with hash {@code previous}. */
    byte[] hash(UUID complaint, byte[] previous) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.write(previous);
            out.writeLong(complaint.getMostSignificantBits());
            out.writeLong(complaint.getLeastSignificantBits());
            out.writeInt(seq);
            out.writeLong(at.getEpochSecond());
            out.writeInt(at.getNano());
            for (Object part :
                    new Object[] {actorKind, actorId, actorName, type, visibility, from, to, body, details}) {
                byte[] text = part == null ? null : part.toString().getBytes(StandardCharsets.UTF_8);
                out.writeInt(text == null ? -1 : text.length);
                out.write(text == null ? new byte[0] : text);
            }
            out.flush();
            return MessageDigest.getInstance("SHA-256").digest(bytes.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String encode(Map<String, String> details) {
        return new TreeMap<>(details)
                .entrySet().stream()
                        .filter(entry -> entry.getValue() != null)
                        .map(entry ->
                                entry.getKey() + "=" + URLEncoder.encode(entry.getValue(), StandardCharsets.UTF_8))
                        .collect(Collectors.joining("&"));
    }

    /** Reads what {@code details} holds in the database. */
    public static Map<String, String> decode(String details) {
        Map<String, String> decoded = new TreeMap<>();
        if (details != null && !details.isEmpty()) {
            for (String pair : details.split("&")) {
                int equals = pair.indexOf('=');
                decoded.put(
                        pair.substring(0, equals),
                        URLDecoder.decode(pair.substring(equals + 1), StandardCharsets.UTF_8));
            }
        }
        return decoded;
    }

    public Long complaintId() {
        return complaintId;
    }

    public int seq() {
        return seq;
    }

    public Instant at() {
        return at;
    }

    public Caller.Kind actorKind() {
        return actorKind;
    }

    public Long actorId() {
        return actorId;
    }

    public String actorName() {
        return actorName;
    }

    public EventType type() {
        return type;
    }

    public EventVisibility visibility() {
        return visibility;
    }

    public ComplaintState from() {
        return from;
    }

    public ComplaintState to() {
        return to;
    }

    public String body() {
        return body;
    }

    public Map<String, String> details() {
        return decode(details);
    }

    /** The details as they are kept. */
    String packedDetails() {
        return details;
    }

    public byte[] hash() {
        return hash.clone();
    }
}
