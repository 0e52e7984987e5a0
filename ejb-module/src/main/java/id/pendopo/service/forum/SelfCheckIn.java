package id.pendopo.service.forum;

import id.pendopo.domain.forum.AttendanceCode;
import id.pendopo.domain.forum.AttendanceStatus;
import id.pendopo.domain.forum.AttendanceWay;
import id.pendopo.domain.forum.EditionState;
import id.pendopo.domain.forum.GuestBook;
import id.pendopo.domain.forum.ParticipantState;
import id.pendopo.domain.identity.Caller;
import id.pendopo.domain.identity.ThrottleRule;
import id.pendopo.domain.platform.InvalidInputException;
import id.pendopo.domain.platform.NotFoundException;
import id.pendopo.domain.platform.RuleViolationException;
import id.pendopo.domain.platform.TooManyRequestsException;
import id.pendopo.service.identity.CurrentCaller;
import id.pendopo.service.identity.NetworkAddress;
import id.pendopo.service.identity.RunAs;
import id.pendopo.service.identity.SignInThrottle;
import id.pendopo.service.identity.SignInThrottle.Counted;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Whoever stands at the door opens the poster's QR code and types the own code. It works only while the meeting lasts and
 * shortly before, tells no names, and slows whoever tries codes.
 */
@Stateless
@PermitAll
public class SelfCheckIn {

    /** A whole hall may stand behind one address: everybody who comes in makes up for the wrong codes before. */
    private static final ThrottleRule WRONG = ThrottleRule.ADDRESS;

    private static final Caller GUEST = new Caller(Caller.Kind.ANONYMOUS, null, "participant", "Peserta", Map.of());

    @Inject
    private PeopleAccess access;

    @Inject
    private GuestBooks books;

    @Inject
    private PersonRows rows;

    @Inject
    private AttendanceBook attendance;

    @Inject
    private PeopleRules rules;

    @Inject
    private SignInThrottle throttle;

    @Inject
    private CurrentCaller caller;

    @Inject
    private RunAs runAs;

    @Inject
    private Clock clock;

    /**
     * The door as the poster opens it.
     *
     * @param open whether people may check in now
     * @param from from when they may
     */
    public record Door(PeopleEdition edition, boolean open, Instant from) {}

    /**
     * @param key from the poster
     * @throws NotFoundException {@code forum.edition.unknown} if the key is not that of the edition, or self check-in is off
     */
    public Door door(UUID edition, String key) {
        PeopleEdition of = access.announced(edition);
        GuestBook book = books.find(of.id());
        if (book == null || !book.selfCheckIn() || !book.doorKey().equals(key)) {
            throw new NotFoundException("forum.edition.unknown");
        }
        Instant now = clock.instant();
        Instant from = of.startsAt().minus(rules.checkIn());
        boolean held = of.state() == EditionState.SCHEDULED || of.state() == EditionState.RUNNING;
        return new Door(of, held && !now.isBefore(from) && now.isBefore(of.endsAt()), from);
    }

    /**
     * Notes that whoever has this code is there; the same again changes nothing.
     *
     * @return false if it was known already
     * @throws InvalidInputException for {@code code} if nobody who may come has it
     * @throws RuleViolationException {@code forum.door.closed} outside the time of the meeting; {@code forum.door.noPlace} for
     *     somebody who still waits for a place
     * @throws TooManyRequestsException after too many wrong codes from this network
     */
    public boolean checkIn(UUID edition, String key, String typed) {
        Door door = door(edition, key);
        if (!door.open()) {
            throw new RuleViolationException("forum.door.closed");
        }
        List<Counted> attempt =
                List.of(new Counted("forum-door", edition + NetworkAddress.of(caller.remoteAddress()), WRONG));
        throttle.attempt(attempt);
        PersonRow person = AttendanceCode.read(typed, AttendanceCode.LENGTH).stream()
                .flatMap(code -> rows.list(door.edition().id(), " and p.code = ?", "", code).stream())
                .filter(found -> found.state() != ParticipantState.WITHDRAWN)
                .findFirst()
                .orElseThrow(() -> new InvalidInputException("code", "forum.door.unknown"));
        if (person.state() == ParticipantState.WAITING) {
            throw new RuleViolationException("forum.door.noPlace");
        }
        boolean fresh = runAs.guest(
                GUEST,
                () -> attendance.note(door.edition(), person.id(), AttendanceStatus.PRESENT, AttendanceWay.SELF));
        if (fresh) {
            // The same code again would let whoever has one try those of others without end.
            throttle.succeeded(attempt);
        }
        return fresh;
    }
}
