package id.pendopo.web.forum;

import id.pendopo.domain.forum.EditionMode;
import id.pendopo.domain.forum.EditionRoles;
import id.pendopo.domain.forum.PolicyTopic;
import id.pendopo.domain.platform.InvalidInputException;
import id.pendopo.service.forum.EditionDetail;
import id.pendopo.service.forum.EditionForm;
import id.pendopo.service.forum.EditionProposal;
import id.pendopo.web.platform.Formats;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The fields of an edition on a form. */
public class EditionEntry implements Serializable {

    private static final long serialVersionUID = 1;

    /** A service it is about; empty while none was chosen. */
    public static class ServiceEntry implements Serializable {

        private static final long serialVersionUID = 1;

        private String code;

        ServiceEntry(String code) {
            this.code = code;
        }

        public String getCode() {
            return code;
        }

        public void setCode(String code) {
            this.code = code;
        }
    }

    private String agency;
    private Integer volume;
    private String theme;
    private PolicyTopic topic;
    private String background;
    private boolean special;
    private final List<ServiceEntry> services = new ArrayList<>();
    private LocalDateTime startsAt;
    private LocalDateTime endsAt;
    private EditionMode mode = EditionMode.IN_PERSON;
    private String venue;
    private String link;
    private String quota;
    private String opener;
    private String moderator;
    private String noteTaker;
    private String team;

    void take(EditionDetail detail) {
        agency = detail.edition().agencyCode();
        volume = detail.edition().volume();
        theme = detail.edition().theme();
        topic = detail.edition().topic();
        background = detail.background();
        special = detail.edition().special();
        services.clear();
        detail.services().forEach(service -> services.add(new ServiceEntry(service.code())));
        startsAt = local(detail.edition().startsAt());
        endsAt = local(detail.edition().endsAt());
        mode = detail.edition().mode();
        venue = detail.edition().venue();
        link = detail.edition().link();
        quota = detail.quota() == null ? null : detail.quota().toString();
        opener = detail.opener();
        moderator = detail.moderator();
        noteTaker = detail.noteTaker();
        team = detail.team();
    }

    /** Volume and day as they are proposed for the next one. */
    void propose(EditionProposal proposal) {
        volume = proposal.volume();
        startsAt = proposal.startsAt();
        endsAt = proposal.endsAt();
    }

    EditionForm form() {
        Set<String> codes = new LinkedHashSet<>();
        services.stream()
                .map(ServiceEntry::getCode)
                .filter(code -> code != null && !code.isBlank())
                .forEach(codes::add);
        return new EditionForm(
                agency,
                volume,
                theme,
                topic,
                background,
                special,
                codes,
                instant(startsAt),
                instant(endsAt),
                mode,
                venue,
                link,
                places(),
                new EditionRoles(opener, moderator, noteTaker, team));
    }

    private Integer places() {
        if (quota == null || quota.isBlank()) {
            return null;
        }
        String digits = quota.strip().replace(".", "").replace(",", "");
        if (!digits.matches("[0-9]{1,7}")) {
            throw new InvalidInputException("quota", "forum.edition.quota", 100_000);
        }
        return Integer.valueOf(digits);
    }

    private static LocalDateTime local(Instant moment) {
        return moment == null ? null : LocalDateTime.ofInstant(moment, Formats.zone());
    }

    private static Instant instant(LocalDateTime local) {
        return local == null ? null : local.atZone(Formats.zone()).toInstant();
    }

    public String getAgency() {
        return agency;
    }

    public void setAgency(String agency) {
        this.agency = agency;
    }

    public Integer getVolume() {
        return volume;
    }

    public void setVolume(Integer volume) {
        this.volume = volume;
    }

    public String getTheme() {
        return theme;
    }

    public void setTheme(String theme) {
        this.theme = theme;
    }

    public PolicyTopic getTopic() {
        return topic;
    }

    public void setTopic(PolicyTopic topic) {
        this.topic = topic;
    }

    public String getBackground() {
        return background;
    }

    public void setBackground(String background) {
        this.background = background;
    }

    public boolean isSpecial() {
        return special;
    }

    public void setSpecial(boolean special) {
        this.special = special;
    }

    public List<ServiceEntry> getServices() {
        return services;
    }

    public LocalDateTime getStartsAt() {
        return startsAt;
    }

    public void setStartsAt(LocalDateTime startsAt) {
        this.startsAt = startsAt;
    }

    public LocalDateTime getEndsAt() {
        return endsAt;
    }

    public void setEndsAt(LocalDateTime endsAt) {
        this.endsAt = endsAt;
    }

    public EditionMode getMode() {
        return mode;
    }

    public void setMode(EditionMode mode) {
        this.mode = mode;
    }

    public String getVenue() {
        return venue;
    }

    public void setVenue(String venue) {
        this.venue = venue;
    }

    public String getLink() {
        return link;
    }

    public void setLink(String link) {
        this.link = link;
    }

    public String getQuota() {
        return quota;
    }

    public void setQuota(String quota) {
        this.quota = quota;
    }

    public String getOpener() {
        return opener;
    }

    public void setOpener(String opener) {
        this.opener = opener;
    }

    public String getModerator() {
        return moderator;
    }

    public void setModerator(String moderator) {
        this.moderator = moderator;
    }

    public String getNoteTaker() {
        return noteTaker;
    }

    public void setNoteTaker(String noteTaker) {
        this.noteTaker = noteTaker;
    }

    public String getTeam() {
        return team;
    }

    public void setTeam(String team) {
        this.team = team;
    }
}
