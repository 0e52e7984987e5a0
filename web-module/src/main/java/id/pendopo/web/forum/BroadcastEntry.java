package id.pendopo.web.forum;

import id.pendopo.domain.forum.BroadcastKind;
import id.pendopo.service.forum.BroadcastForm;
import id.pendopo.service.forum.MediaView;
import id.pendopo.service.forum.SeriesForm;
import id.pendopo.web.platform.Formats;
import java.io.Serializable;
import java.time.LocalDateTime;

/** The fields of a broadcast on a form. */
public class BroadcastEntry implements Serializable {

    private static final long serialVersionUID = 1;

    private BroadcastKind kind;
    private String station;
    private String channel;
    private boolean live = true;
    private LocalDateTime airsAt;
    private Integer minutes;
    private String contract;
    private String recording;

    public BroadcastEntry() {}

    BroadcastEntry(SeriesForm.Channel usual) {
        kind = usual.kind();
        station = usual.station();
        channel = usual.channel();
        live = usual.live();
    }

    /** As a station that carries a series as a rule. */
    SeriesForm.Channel channel() {
        return new SeriesForm.Channel(kind, station, channel, live);
    }

    void take(MediaView.OnAir broadcast) {
        kind = broadcast.kind();
        station = broadcast.station();
        channel = broadcast.channel();
        live = broadcast.live();
        airsAt = broadcast.airsAt() == null ? null : LocalDateTime.ofInstant(broadcast.airsAt(), Formats.zone());
        minutes = broadcast.minutes();
        contract = broadcast.contract();
        recording = broadcast.recording();
    }

    BroadcastForm form() {
        return new BroadcastForm(
                kind,
                station,
                channel,
                live,
                airsAt == null ? null : airsAt.atZone(Formats.zone()).toInstant(),
                minutes,
                contract,
                recording);
    }

    public BroadcastKind getKind() {
        return kind;
    }

    public void setKind(BroadcastKind kind) {
        this.kind = kind;
    }

    public String getStation() {
        return station;
    }

    public void setStation(String station) {
        this.station = station;
    }

    public String getChannel() {
        return channel;
    }

    public void setChannel(String channel) {
        this.channel = channel;
    }

    public boolean isLive() {
        return live;
    }

    public void setLive(boolean live) {
        this.live = live;
    }

    public LocalDateTime getAirsAt() {
        return airsAt;
    }

    public void setAirsAt(LocalDateTime airsAt) {
        this.airsAt = airsAt;
    }

    public Integer getMinutes() {
        return minutes;
    }

    public void setMinutes(Integer minutes) {
        this.minutes = minutes;
    }

    public String getContract() {
        return contract;
    }

    public void setContract(String contract) {
        this.contract = contract;
    }

    public String getRecording() {
        return recording;
    }

    public void setRecording(String recording) {
        this.recording = recording;
    }
}
