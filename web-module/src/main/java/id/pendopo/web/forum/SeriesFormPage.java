package id.pendopo.web.forum;

import id.pendopo.domain.forum.Broadcast;
import id.pendopo.domain.forum.BroadcastKind;
import id.pendopo.domain.forum.Rhythm;
import id.pendopo.domain.forum.Series;
import id.pendopo.domain.forum.SeriesKind;
import id.pendopo.domain.platform.ForbiddenException;
import id.pendopo.service.forum.SeriesForm;
import id.pendopo.service.forum.SeriesReading;
import id.pendopo.service.forum.SeriesRegistry;
import id.pendopo.service.forum.SeriesRow;
import id.pendopo.service.organization.AgencyRef;
import id.pendopo.web.platform.OnceToken;
import id.pendopo.web.platform.SharedForm;
import id.pendopo.web.platform.WebTexts;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;

/** Adds a series, or changes the one the address names by {@code code}. */
@Named("forumSeriesFormPage")
@ViewScoped
public class SeriesFormPage implements SharedForm, Serializable {

    private static final long serialVersionUID = 1;

    @Inject
    private SeriesReading reading;

    @Inject
    private SeriesRegistry registry;

    @Inject
    private OnceToken once;

    private String known;
    private int version;
    private List<AgencyRef> agencies;
    private String code;
    private String name;
    private SeriesKind kind;
    private String agency;
    private RhythmChoice rhythmChoice = RhythmChoice.NONE;
    private String rhythm;
    private String defaultPlace;
    private String description;
    private LocalDate startsOn;
    private LocalDate endedOn;
    private final List<BroadcastEntry> channels = new ArrayList<>();

    public void open() {
        agencies = reading.managedAgencies();
        if (isNew()) {
            if (agencies.size() == 1) {
                agency = agencies.get(0).code();
            }
            return;
        }
        SeriesRow series = reading.detail(known);
        if (!reading.mayManage(series.agencyCode())) {
            throw new ForbiddenException("identity.forbidden");
        }
        version = series.version();
        code = series.code();
        name = series.name();
        kind = series.kind();
        agency = series.agencyCode();
        rhythmChoice = RhythmChoice.of(series.rhythm());
        rhythm = series.rhythm();
        defaultPlace = series.defaultPlace();
        description = series.description();
        startsOn = series.startsOn();
        endedOn = series.endedOn();
        channels.clear();
        reading.channels(known).forEach(one -> channels.add(new BroadcastEntry(one)));
    }

    @Override
    public void reload() {
        open();
    }

    @Override
    public String getTrailType() {
        return "forum-series";
    }

    @Override
    public String getTrailId() {
        return known;
    }

    public String save() {
        SeriesForm form = new SeriesForm(
                code,
                name,
                kind,
                agency,
                rhythmChoice.rule() == null ? rhythm : rhythmChoice.rule(),
                defaultPlace,
                description,
                startsOn,
                endedOn,
                channels.stream().map(BroadcastEntry::channel).toList());
        if (isNew()) {
            return once.run(() -> {
                registry.create(form);
                return saved();
            });
        }
        registry.change(known, version, form);
        return saved();
    }

    private static String saved() {
        Messages.addFlashGlobalInfo(WebTexts.of(Faces.getLocale()).get("forum.series.saved"));
        return ForumNavigation.SERIES + "?faces-redirect=true";
    }

    public void addChannel() {
        channels.add(new BroadcastEntry());
    }

    public void removeChannel(BroadcastEntry channel) {
        channels.remove(channel);
    }

    public List<BroadcastEntry> getChannels() {
        return channels;
    }

    public List<BroadcastKind> getMedia() {
        return List.of(BroadcastKind.values());
    }

    public int getStationLimit() {
        return Broadcast.STATION_LIMIT;
    }

    public int getChannelLimit() {
        return Broadcast.CHANNEL_LIMIT;
    }

    public boolean isNew() {
        return known == null || known.isBlank();
    }

    public boolean isOther() {
        return rhythmChoice == RhythmChoice.OTHER;
    }

    public List<RhythmChoice> getRhythms() {
        return List.of(RhythmChoice.values());
    }

    /** The agencies that may own it. */
    public List<AgencyRef> getAgencies() {
        return agencies;
    }

    public int getCodeLimit() {
        return Series.CODE_LIMIT;
    }

    public int getNameLimit() {
        return Series.NAME_LIMIT;
    }

    public int getPlaceLimit() {
        return Series.PLACE_LIMIT;
    }

    public int getDescriptionLimit() {
        return Series.DESCRIPTION_LIMIT;
    }

    public int getRhythmLimit() {
        return Rhythm.LIMIT;
    }

    public String getKnown() {
        return known;
    }

    public void setKnown(String known) {
        this.known = known;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public SeriesKind getKind() {
        return kind;
    }

    public void setKind(SeriesKind kind) {
        this.kind = kind;
    }

    public String getAgency() {
        return agency;
    }

    public void setAgency(String agency) {
        this.agency = agency;
    }

    public RhythmChoice getRhythmChoice() {
        return rhythmChoice;
    }

    public void setRhythmChoice(RhythmChoice rhythmChoice) {
        this.rhythmChoice = rhythmChoice;
    }

    public String getRhythm() {
        return rhythm;
    }

    public void setRhythm(String rhythm) {
        this.rhythm = rhythm;
    }

    public String getDefaultPlace() {
        return defaultPlace;
    }

    public void setDefaultPlace(String defaultPlace) {
        this.defaultPlace = defaultPlace;
    }

    public String getDescription() {
        return description;
    }

    public void setDescription(String description) {
        this.description = description;
    }

    public LocalDate getStartsOn() {
        return startsOn;
    }

    public void setStartsOn(LocalDate startsOn) {
        this.startsOn = startsOn;
    }

    public LocalDate getEndedOn() {
        return endedOn;
    }

    public void setEndedOn(LocalDate endedOn) {
        this.endedOn = endedOn;
    }
}
