package id.pendopo.service.forum;

import id.pendopo.domain.forum.AttendanceCode;
import id.pendopo.domain.forum.GuestBook;
import id.pendopo.domain.forum.Participant;
import id.pendopo.service.platform.Database;
import id.pendopo.service.platform.Today;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.security.SecureRandom;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;

/** The guest book of each edition: made when it is first needed, locked by whoever puts people on the list. */
@ApplicationScoped
class GuestBooks {

    private static final SecureRandom RANDOM = new SecureRandom();

    @Inject
    private Database database;

    @Inject
    private EntityManager em;

    @Inject
    private PeopleRules rules;

    @Inject
    private Today today;

    /** The book of an edition; null if nothing was ever written into it. */
    GuestBook find(long edition) {
        return em.find(GuestBook.class, edition);
    }

    /** The book of an edition. */
    GuestBook of(PeopleEdition edition) {
        GuestBook book = find(edition.id());
        return book == null ? made(edition) : book;
    }

    private GuestBook made(PeopleEdition edition) {
        database.update(
                """
                insert into forum_guest_book (edition_id, retain_until, door_key) values (?, ?, ?)
                on conflict (edition_id) do nothing""",
                edition.id(),
                retention(edition),
                AttendanceCode.secret(RANDOM));
        return find(edition.id());
    }

    /** Until when names are kept if nobody says otherwise. */
    LocalDate retention(PeopleEdition edition) {
        LocalDate day = edition.endsAt() == null
                ? today.get()
                : edition.endsAt().atZone(today.zone()).toLocalDate();
        return (day.isBefore(today.get()) ? today.get() : day).plusDays(rules.retentionDays());
    }

    /** Until the transaction ends nobody else puts people on this list or takes places, so a place is given once. */
    GuestBook locked(PeopleEdition edition) {
        of(edition);
        database.first("select 1 from forum_guest_book where edition_id = ? for update", row -> 1, edition.id());
        GuestBook book = find(edition.id());
        em.refresh(book, LockModeType.NONE);
        return book;
    }

    /** Gives new people their codes; call with the book locked. */
    void number(PeopleEdition edition, Iterable<Participant> people) {
        Set<String> taken = new HashSet<>(database.list(
                "select code from forum_participant where edition_id = ? and code is not null",
                row -> row.getString(1),
                edition.id()));
        for (Participant person : people) {
            String code = AttendanceCode.code(RANDOM);
            while (!taken.add(code)) {
                code = AttendanceCode.code(RANDOM);
            }
            person.knownBy(code, AttendanceCode.secret(RANDOM));
        }
    }
}
