package id.pendopo.service.forum;

import id.pendopo.domain.forum.Participant;
import id.pendopo.domain.forum.StakeholderElement;
import id.pendopo.domain.identity.Permission;
import id.pendopo.domain.platform.NotFoundException;
import id.pendopo.domain.platform.RuleViolationException;
import id.pendopo.service.audit.AuditTrail;
import id.pendopo.service.platform.Today;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Puts the accredited journalists on the list of those to be invited. */
@Stateless
@RolesAllowed(Permission.FORUM_MANAGE)
public class PressInvitations {

    @Inject
    private PeopleAccess access;

    @Inject
    private GuestBooks books;

    @Inject
    private InviteeList list;

    @Inject
    private Journalists journalists;

    @Inject
    private Today today;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /** @return what came of it: how many were added, and how many were left out because theirs is over by then */
    public record Invited(int added, int expired) {}

    /**
     * Adds everybody whose accreditation is valid on the day of the edition; who is on the list stays as they are.
     *
     * @throws NotFoundException if there is no such edition in the caller's scope
     * @throws RuleViolationException {@code forum.people.over} once it is over, {@code forum.people.most}
     */
    public Invited invite(UUID edition) {
        PeopleEdition of = access.kept(edition);
        of.requirePlanning();
        books.locked(of);
        LocalDate day = of.startsAt() == null
                ? today.get()
                : of.startsAt().atZone(today.zone()).toLocalDate();
        Set<String> known = list.known(of);
        int before = known.size();
        int expired = 0;
        List<Participant> added = new ArrayList<>();
        for (JournalistRow journalist : journalists.all()) {
            if (journalist.validUntil() != null && journalist.validUntil().isBefore(day)) {
                expired++;
                continue;
            }
            Participant person = Participant.invitee(of.id(), clock.instant().truncatedTo(ChronoUnit.MICROS));
            person.describe(journalist.name(), journalist.outlet(), StakeholderElement.MEDIA, "", "");
            if (known.add(InviteeList.key(person))) {
                added.add(person);
            }
        }
        list.put(of, added, before);
        audit.record(
                "forum.press-invited",
                "forum-edition",
                edition.toString(),
                Map.of("many", Integer.toString(added.size())));
        return new Invited(added.size(), expired);
    }
}
