package id.pendopo.domain.forum;

import id.pendopo.domain.platform.BaseEntity;
import id.pendopo.domain.platform.InvalidInputException;
import id.pendopo.domain.platform.TextInput;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import java.util.regex.Pattern;

/** That an edition is on air on a station, live or later, and what proves it. */
@Entity
@Table(name = "forum_broadcast")
public class Broadcast extends BaseEntity {

    public static final int STATION_LIMIT = 160;
    public static final int CHANNEL_LIMIT = 200;
    public static final int CONTRACT_LIMIT = 500;
    public static final int LINK_LIMIT = 500;
    public static final int MINUTES_LIMIT = 1440;

    static final Pattern LINK = Pattern.compile("https?://[^\\s]+");

    @Id
    @SequenceGenerator(name = "forum_broadcast_seq", sequenceName = "forum_broadcast_seq", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "forum_broadcast_seq")
    private Long id;

    @Column(nullable = false, updatable = false)
    private UUID uuid;

    @Column(name = "edition_id", nullable = false, updatable = false)
    private Long editionId;

    @Enumerated(EnumType.STRING)
    private BroadcastKind kind;

    private String station;
    private String channel;
    private boolean live;

    @Column(name = "airs_at")
    private Instant airsAt;

    private Integer minutes;
    private String contract = "";
    private String recording = "";
    private UUID proof;

    protected Broadcast() {}

    public Broadcast(long edition) {
        this.uuid = UUID.randomUUID();
        this.editionId = edition;
    }

    /**
     * Where and when it is on air.
     *
     * @param newChannel channel, frequency or address of a stream
     * @param isLive while the edition runs, or recorded and later
     * @param when null if it is not known; a live one begins with the edition
     * @param newMinutes how long; null if it is not known
     * @throws InvalidInputException naming the wrong field
     */
    public void airs(
            BroadcastKind newKind,
            String newStation,
            String newChannel,
            boolean isLive,
            Instant when,
            Integer newMinutes) {
        if (newKind == null) {
            throw new InvalidInputException("kind", "input.required");
        }
        if (newMinutes != null && (newMinutes < 1 || newMinutes > MINUTES_LIMIT)) {
            throw new InvalidInputException("minutes", "forum.agenda.minutes", MINUTES_LIMIT);
        }
        kind = newKind;
        station = TextInput.required("station", newStation, STATION_LIMIT);
        channel = TextInput.optional("channel", newChannel, CHANNEL_LIMIT);
        live = isLive;
        airsAt = when;
        minutes = newMinutes;
    }

    /** What was agreed with the station, and where the recording is. */
    public void note(String newContract, String newRecording) {
        contract = TextInput.optional("contract", newContract, CONTRACT_LIMIT);
        recording = TextInput.matching("recording", newRecording, LINK_LIMIT, LINK, "forum.link");
    }

    /** @param file what proves that it was on air; null for none */
    public void proven(UUID file) {
        proof = file;
    }

    @Override
    public Long getId() {
        return id;
    }

    public UUID uuid() {
        return uuid;
    }

    public Long editionId() {
        return editionId;
    }

    public BroadcastKind kind() {
        return kind;
    }

    public String station() {
        return station;
    }

    public String channel() {
        return channel;
    }

    public boolean live() {
        return live;
    }

    public UUID proof() {
        return proof;
    }
}
