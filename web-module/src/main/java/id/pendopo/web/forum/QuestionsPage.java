package id.pendopo.web.forum;

import id.pendopo.domain.forum.AttendanceCode;
import id.pendopo.domain.forum.EditionState;
import id.pendopo.domain.forum.QuestionState;
import id.pendopo.domain.forum.RejectReason;
import id.pendopo.service.forum.EditionAccess;
import id.pendopo.service.forum.EditionReading;
import id.pendopo.service.forum.EditionRow;
import id.pendopo.service.forum.Floor;
import id.pendopo.service.forum.LiveDesk;
import id.pendopo.service.forum.QuestionRow;
import id.pendopo.web.platform.ListRequest;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** The moderator's screen: what came in beside what waits for the stage; the rest in tabs. */
@Named("forumQuestionsPage")
@RequestScoped
public class QuestionsPage {

    static final String LIVE = "live";
    private static final int UUID_LENGTH = 36;
    private static final int SHOWN = 100;
    private static final Map<String, QuestionState> TABS = Map.of(
            "later", QuestionState.DEFERRED,
            "answered", QuestionState.ANSWERED,
            "rejected", QuestionState.REJECTED,
            "merged", QuestionState.MERGED);

    @Inject
    private EditionReading editions;

    @Inject
    private LiveDesk service;

    @Inject
    private ListRequest address;

    private EditionRow edition;
    private LiveDesk.Desk desk;
    private String tab;

    @PostConstruct
    void open() {
        tab = address.oneOf("tab", List.of(LIVE, "later", "answered", "rejected", "merged"));
        UUID uuid = EditionAccess.uuid(address.text("id", UUID_LENGTH));
        desk = service.of(uuid);
        edition = editions.head(uuid);
    }

    public EditionRow getEdition() {
        return edition;
    }

    public Floor getFloor() {
        return desk.floor();
    }

    public String getTab() {
        return tab;
    }

    public boolean isLive() {
        return LIVE.equals(tab);
    }

    public boolean isRunning() {
        return desk.floor().state() == EditionState.RUNNING;
    }

    /** Whether anything can still be done with questions. */
    public boolean isWorkable() {
        return desk.floor().state().announced() && desk.floor().state() != EditionState.CLOSED;
    }

    public String getCode() {
        return desk.floor().code() == null
                ? null
                : AttendanceCode.grouped(desk.floor().code());
    }

    public QuestionRow getOnStage() {
        return desk.questions().stream()
                .filter(row -> row.uuid().equals(desk.floor().onStage()))
                .findFirst()
                .orElse(null);
    }

    /** The longest waiting first. */
    public List<QuestionRow> getIncoming() {
        return desk.questions().stream()
                .filter(row -> row.state() == QuestionState.INCOMING)
                .limit(SHOWN)
                .toList();
    }

    /** Those the hall votes for, the most wanted first; without the one on stage. */
    public List<QuestionRow> getWaiting() {
        return desk.questions().stream()
                .filter(row -> row.state() == QuestionState.APPROVED
                        && !row.uuid().equals(desk.floor().onStage()))
                .sorted(Comparator.comparingLong(QuestionRow::votes).reversed().thenComparing(QuestionRow::askedAt))
                .limit(SHOWN)
                .toList();
    }

    /** Those of the tab, the latest change first. */
    public List<QuestionRow> getRows() {
        return desk.questions().stream()
                .filter(row -> row.state() == TABS.get(tab))
                .sorted(Comparator.comparing(QuestionRow::changedAt).reversed())
                .toList();
    }

    /** How many are in each state, by the name of the state. */
    public Map<String, Long> getCounts() {
        Map<String, Long> counts = desk.questions().stream()
                .collect(Collectors.groupingBy(row -> row.state().name(), Collectors.counting()));
        Arrays.stream(QuestionState.values()).forEach(state -> counts.putIfAbsent(state.name(), 0L));
        return counts;
    }

    /** The states by their names, for headings. */
    public Map<String, QuestionState> getStates() {
        return Arrays.stream(QuestionState.values()).collect(Collectors.toMap(Enum::name, state -> state));
    }

    /** How many wait, for the moderator or for the stage. */
    public long getLiveCount() {
        return getCounts().get("INCOMING") + getCounts().get("APPROVED");
    }

    /** Reasons that need no words of one's own. */
    public List<RejectReason> getReasons() {
        return Arrays.stream(RejectReason.values())
                .filter(reason -> reason != RejectReason.OTHER)
                .toList();
    }
}
