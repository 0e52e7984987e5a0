package id.pendopo.domain.complaint;

import id.pendopo.domain.platform.BaseEntity;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.OneToMany;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Transient;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What is kept of a complaint, and how it is read. Only {@link Complaint}, which holds the rules, changes it. */
@MappedSuperclass
public abstract class ComplaintData extends BaseEntity {

    @Id
    @SequenceGenerator(name = "complaint_seq", sequenceName = "complaint_seq", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "complaint_seq")
    Long id;

    UUID uuid;

    @Column(name = "tracking_number")
    String trackingNumber;

    @Column(name = "pin_hash")
    byte[] pinHash;

    @Enumerated(EnumType.STRING)
    ComplaintState state;

    @Enumerated(EnumType.STRING)
    @Column(name = "class")
    ComplaintClass type;

    boolean supervision;
    boolean anonymous;
    boolean confidential;

    @Embedded
    ComplaintFacts facts;

    @Column(name = "category_id")
    Long categoryId;

    @Column(name = "agency_id")
    Long agencyId;

    @Column(name = "service_id")
    Long serviceId;

    @Column(name = "reported_agency_id")
    Long reportedAgencyId;

    @Column(name = "assignee_id")
    Long assigneeId;

    @Embedded
    ComplaintDates dates;

    @Embedded
    ComplaintOutcome outcome;

    @Embedded
    ComplaintProgress progress;

    @Embedded
    NextDeadline next;

    @Embedded
    HistoryChain history;

    @OneToMany(mappedBy = "complaint", cascade = CascadeType.PERSIST, fetch = FetchType.LAZY)
    List<Deadline> deadlines = new ArrayList<>();

    /** Entries made since it was loaded; the service saves them with it. */
    @Transient
    List<ComplaintEvent> news = new ArrayList<>();

    /** The government's next step is overdue. */
    public boolean isLate(Instant at) {
        return state.waitsForGovernment() && next.isPast(at);
    }

    // The parts of a complaint change it by these methods: change tracking is woven into entities only.

    /** Enters a state, or stays, and writes down what happened. */
    void happened(
            EventType type,
            EventVisibility visibility,
            ComplaintState to,
            String text,
            Act act,
            Map<String, String> details) {
        ComplaintState from = to == null ? null : state;
        if (to != null) {
            state = to;
        }
        news.add(history.next(uuid, act, type, visibility, from, to, text, details));
        dates.active(act.at());
        next = NextDeadline.of(deadlines);
    }

    /** What the reporter says it is about, before verification decides; null for no service. */
    public void about(Long service) {
        serviceId = service;
    }

    /** Takes over what verification decided. */
    void decide(Verdict verdict) {
        type = verdict.type();
        supervision = verdict.supervision();
        anonymous = verdict.anonymous();
        confidential = verdict.confidential() || verdict.supervision();
        categoryId = verdict.categoryId();
        serviceId = verdict.serviceId();
        agencyId = verdict.agencyId();
        reportedAgencyId = verdict.reportedAgencyId();
        if (verdict.title() != null) {
            facts.retitle(verdict.title());
        }
    }

    /** Closes what was open; a seal set is never taken off here. */
    void seal(boolean identity, boolean content) {
        anonymous = anonymous || identity;
        confidential = confidential || content;
    }

    /** Opens what the reporter no longer wants closed. */
    void unseal(boolean identity, boolean content) {
        anonymous = anonymous && !identity;
        confidential = confidential && !content;
    }

    /** Goes to another agency, where nobody is in charge yet. */
    void moveTo(Long agency) {
        agencyId = agency;
        assigneeId = null;
    }

    void giveTo(Long user) {
        assigneeId = user;
    }

    /** The list itself, as loaded. */
    List<Deadline> deadlineRows() {
        return deadlines;
    }

    @Override
    public Long getId() {
        return id;
    }

    public UUID uuid() {
        return uuid;
    }

    public String trackingNumber() {
        return trackingNumber;
    }

    public boolean hasPin(byte[] hash) {
        return java.security.MessageDigest.isEqual(pinHash, hash);
    }

    public ComplaintState state() {
        return state;
    }

    public ComplaintClass type() {
        return type;
    }

    public boolean isSupervision() {
        return supervision;
    }

    public boolean isAnonymous() {
        return anonymous;
    }

    public boolean isConfidential() {
        return confidential;
    }

    public ComplaintFacts facts() {
        return facts;
    }

    public Long categoryId() {
        return categoryId;
    }

    public Long agencyId() {
        return agencyId;
    }

    public Long reportedAgencyId() {
        return reportedAgencyId;
    }

    /** Who in the responsible agency works on it; null while nobody does. */
    public Long assigneeId() {
        return assigneeId;
    }

    public ComplaintDates dates() {
        return dates;
    }

    public ComplaintOutcome outcome() {
        return outcome;
    }

    public ComplaintProgress progress() {
        return progress;
    }

    /** The service complained about, null when none was named. */
    public Long serviceId() {
        return serviceId;
    }

    public NextDeadline next() {
        return next;
    }

    public int eventCount() {
        return history.length();
    }

    public byte[] lastHash() {
        return history.lastHash();
    }

    public List<Deadline> deadlines() {
        return deadlines.stream()
                .sorted(Comparator.comparing(Deadline::startedAt).thenComparing(Deadline::clock))
                .toList();
    }
}
