package id.pendopo.domain.forum;

import id.pendopo.domain.platform.BaseEntity;
import id.pendopo.domain.platform.InvalidInputException;
import id.pendopo.domain.platform.RuleViolationException;
import id.pendopo.domain.platform.TextInput;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;

/**
 * One edition of a series: planned, announced, held, signed for, published, and closed when everything promised was settled.
 * {@link EditionMove} says what may follow what.
 */
@Entity
@Table(name = "forum_edition")
public class Edition extends BaseEntity {

    public static final int THEME_LIMIT = 300;
    public static final int BACKGROUND_LIMIT = 4000;
    public static final int REASON_LIMIT = 500;
    public static final int VOLUME_LIMIT = 9999;
    public static final int SERVICES_LIMIT = 50;

    /** How long before its begin an edition may be started: its doors open earlier, but not days earlier. */
    private static final Duration EARLY = Duration.ofHours(12);

    @Id
    @SequenceGenerator(name = "forum_edition_seq", sequenceName = "forum_edition_seq", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "forum_edition_seq")
    private Long id;

    @Column(nullable = false, updatable = false)
    private UUID uuid;

    @Column(name = "series_id", nullable = false, updatable = false)
    private Long seriesId;

    @Column(name = "agency_id", nullable = false)
    private Long agencyId;

    private int volume;
    private String theme = "";

    @Enumerated(EnumType.STRING)
    private PolicyTopic topic;

    private String background = "";

    @Column(name = "starts_at")
    private Instant startsAt;

    @Column(name = "ends_at")
    private Instant endsAt;

    @Enumerated(EnumType.STRING)
    private EditionMode mode;

    private String venue = "";
    private String link = "";
    private Integer quota;
    private String opener = "";
    private String moderator = "";

    @Column(name = "note_taker")
    private String noteTaker = "";

    private String team = "";
    private boolean special;

    @Enumerated(EnumType.STRING)
    private EditionState state;

    @Embedded
    private EditionMarks marks = new EditionMarks();

    @Column(name = "changed_at", nullable = false)
    private Instant changedAt;

    @Column(name = "changed_by", nullable = false)
    private String changedBy;

    @ElementCollection
    @CollectionTable(name = "forum_edition_service", joinColumns = @JoinColumn(name = "edition_id"))
    @Column(name = "service_id")
    private Set<Long> services = new HashSet<>();

    protected Edition() {}

    public Edition(long seriesId) {
        this.uuid = UUID.randomUUID();
        this.seriesId = seriesId;
        this.state = EditionState.DRAFT;
    }

    /**
     * What it is about and who answers for it. A theme may be missing until it is scheduled.
     *
     * @param newVolume its number in the series; unique there
     * @param isSpecial beside the rhythm of the series
     * @param about numbers of the services of the registry it is about
     * @throws InvalidInputException naming the wrong field
     * @throws RuleViolationException {@code forum.edition.fixed} once its minutes are signed
     */
    public void describe(
            long agency,
            int newVolume,
            String newTheme,
            PolicyTopic newTopic,
            String newBackground,
            boolean isSpecial,
            Set<Long> about) {
        requireOpen();
        if (newVolume < 1 || newVolume > VOLUME_LIMIT) {
            throw new InvalidInputException("volume", "forum.edition.volume", VOLUME_LIMIT);
        }
        if (about.size() > SERVICES_LIMIT) {
            throw new InvalidInputException("services", "forum.edition.services", SERVICES_LIMIT);
        }
        agencyId = agency;
        volume = newVolume;
        theme = state == EditionState.DRAFT
                ? TextInput.optional("theme", newTheme, THEME_LIMIT)
                : TextInput.required("theme", newTheme, THEME_LIMIT);
        topic = newTopic;
        background = TextInput.optional("background", newBackground, BACKGROUND_LIMIT);
        special = isSpecial;
        services.retainAll(about);
        services.addAll(about);
    }

    /**
     * When, where and how.
     *
     * @throws InvalidInputException naming what an edition that was announced may not lose
     * @throws RuleViolationException {@code forum.edition.fixed} once its minutes are signed
     */
    public void plan(EditionPlan plan, EditionRoles roles) {
        requireOpen();
        if (state != EditionState.DRAFT && !plan.complete()) {
            throw new InvalidInputException(
                    plan.startsAt() == null ? "startsAt" : plan.mode() == EditionMode.MEDIA ? "link" : "venue",
                    "input.required");
        }
        startsAt = plan.startsAt();
        endsAt = plan.endsAt();
        mode = plan.mode();
        venue = plan.venue();
        link = plan.link();
        quota = plan.quota();
        opener = roles.opener();
        moderator = roles.moderator();
        noteTaker = roles.noteTaker();
        team = roles.team();
    }

    /**
     * Moves it on, if the table of moves and what it asks for allow it.
     *
     * @param kind of its series
     * @param facts what others know of it
     * @param reason needed where the table says so; else ignored
     * @throws RuleViolationException {@code forum.move.notFrom} from this state, or {@code forum.need.<what>} for what is
     *     missing; nothing has changed then
     */
    public void move(EditionMove move, SeriesKind kind, EditionFacts facts, String reason, String by, Instant at) {
        if (!move.startsAt(state)) {
            throw new RuleViolationException("forum.move.notFrom");
        }
        String why = TextInput.optional("reason", reason, REASON_LIMIT);
        for (EditionNeed need : move.needs()) {
            boolean met =
                    switch (need) {
                        case PLAN -> !theme.isEmpty() && (topic != null || !kind.needsTopic()) && plan().complete();
                        case DAY -> !at.isBefore(startsAt.minus(EARLY));
                        case REASON -> !why.isEmpty();
                        case ATTENDANCE -> facts.attended() > 0;
                        case MINUTES -> facts.minutesSigned();
                        case COMMITMENTS -> facts.openCommitments() == 0;
                    };
            if (!met) {
                throw new RuleViolationException("forum.need." + need.name());
            }
        }
        state = move.to();
        writtenBy(by, at);
        marks.note(move, at, endsAt, why);
    }

    /** @throws RuleViolationException {@code forum.edition.fixed} once its minutes are signed or it was cancelled */
    public void requireOpen() {
        if (!state.open()) {
            throw new RuleViolationException("forum.edition.fixed");
        }
    }

    public void writtenBy(String by, Instant at) {
        changedBy = by;
        changedAt = at;
    }

    @Override
    public Long getId() {
        return id;
    }

    public UUID uuid() {
        return uuid;
    }

    public Long seriesId() {
        return seriesId;
    }

    public Long agencyId() {
        return agencyId;
    }

    public int volume() {
        return volume;
    }

    public String theme() {
        return theme;
    }

    public PolicyTopic topic() {
        return topic;
    }

    public String background() {
        return background;
    }

    public EditionPlan plan() {
        return new EditionPlan(startsAt, endsAt, mode, venue, link, quota);
    }

    public EditionRoles roles() {
        return new EditionRoles(opener, moderator, noteTaker, team);
    }

    /** Null in a draft whose day is unknown. */
    public Instant startsAt() {
        return startsAt;
    }

    public Instant endsAt() {
        return endsAt;
    }

    public boolean special() {
        return special;
    }

    public EditionState state() {
        return state;
    }

    /** When it ended, was signed for, published and closed. */
    public EditionMarks marks() {
        return marks;
    }

    public Instant changedAt() {
        return changedAt;
    }

    public String changedBy() {
        return changedBy;
    }

    /** Numbers of the services it is about. */
    public Set<Long> services() {
        return Set.copyOf(services);
    }
}
