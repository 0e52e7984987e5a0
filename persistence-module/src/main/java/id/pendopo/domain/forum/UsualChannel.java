package id.pendopo.domain.forum;

import id.pendopo.domain.platform.InvalidInputException;
import id.pendopo.domain.platform.TextInput;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.io.Serializable;
import java.util.Objects;

/** A station that carries the editions of a series as a rule. */
@Embeddable
public class UsualChannel implements Serializable {

    private static final long serialVersionUID = 1;

    @Enumerated(EnumType.STRING)
    private BroadcastKind kind;

    private String station;
    private String channel;
    private boolean live;

    protected UsualChannel() {}

    /**
     * @param channel channel, frequency or address of a stream; may be empty
     * @param live while an edition runs, or recorded and later
     * @throws InvalidInputException naming the wrong field
     */
    public UsualChannel(BroadcastKind kind, String station, String channel, boolean live) {
        if (kind == null) {
            throw new InvalidInputException("kind", "input.required");
        }
        this.kind = kind;
        this.station = TextInput.required("station", station, Broadcast.STATION_LIMIT);
        this.channel = TextInput.optional("channel", channel, Broadcast.CHANNEL_LIMIT);
        this.live = live;
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

    @Override
    public boolean equals(Object other) {
        return other instanceof UsualChannel usual
                && kind == usual.kind
                && station.equals(usual.station)
                && channel.equals(usual.channel)
                && live == usual.live;
    }

    @Override
    public int hashCode() {
        return Objects.hash(kind, station, channel, live);
    }
}
