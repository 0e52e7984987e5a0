package id.pendopo.service.complaint;

import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.domain.complaint.Channel;
import id.pendopo.domain.complaint.ComplaintClass;
import id.pendopo.domain.identity.Caller;
import id.pendopo.domain.identity.Permission;
import id.pendopo.service.identity.CallerFixture;
import id.pendopo.service.platform.Database;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.naming.InitialContext;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who follows changes by {@code next} misses none, whatever the order in which they are committed. */
@ArquillianTest
class ComplaintChangesIT {

    @Inject
    private CallerFixture callers;

    @Inject
    private Database database;

    @Inject
    private ComplaintIntake intake;

    @Inject
    private ComplaintChanges changes;

    @Inject
    private UserTransaction transaction;

    private Caller follower;

    @BeforeEach
    void who_follows() {
        long id = database.first("select id from user_account where name = 'koordinator'", row -> row.getLong(1))
                .orElseThrow();
        follower = CallerFixture.user(
                id, "koordinator", Permission.SIGNED_IN, Permission.COMPLAINT_READ, Permission.COMPLAINT_RECORD);
    }

    @Test
    void a_change_that_is_committed_after_a_later_one_is_not_missed() throws Exception {
        String slow = file("Perubahan yang lambat");
        String quick = file("Perubahan yang cepat");
        String place = placeAfter(slow, quick);

        transaction.begin();
        touch(slow);
        // Written later, committed earlier, and read before the slow one is there.
        ManagedExecutorService elsewhere = InitialContext.doLookup("java:comp/DefaultManagedExecutorService");
        elsewhere.submit(() -> touch(quick)).get();
        ChangesPage early = elsewhere.submit(() -> read(null, place, 100)).get();
        transaction.commit();

        List<String> seen = new ArrayList<>(numbers(early));
        seen.addAll(numbersAfter(early.next(), slow, quick));
        assertThat(seen).contains(slow, quick).doesNotHaveDuplicates();
    }

    @Test
    void every_page_says_where_to_go_on_even_an_empty_one() {
        String number = file("Halaman kosong");
        String place = placeAfter(number);
        ChangesPage nothing = read(null, place, 10);
        assertThat(numbers(nothing)).doesNotContain(number);
        assertThat(nothing.more()).isFalse();

        touch(number);
        assertThat(numbersAfter(nothing.next(), number)).contains(number);
        assertThat(read(Instant.now().plusSeconds(3600), null, 10).next()).isNotNull();
    }

    @Test
    void pages_of_one_row_give_the_same_as_one_page() {
        Instant before = Instant.now().minusSeconds(1);
        String first = file("Satu");
        String second = file("Dua");
        placeAfter(first, second);
        List<String> seen = new ArrayList<>();
        ChangesPage page = read(before, null, 1);
        seen.addAll(numbers(page));
        while (page.more()) {
            assertThat(page.rows()).hasSize(1);
            page = read(null, page.next(), 1);
            seen.addAll(numbers(page));
        }
        assertThat(seen).containsSubsequence(first, second).doesNotHaveDuplicates();
    }

    private String file(String title) {
        NewComplaint complaint = NewComplaint.builder()
                .type(ComplaintClass.COMPLAINT)
                .channel(Channel.COUNTER)
                .reporter(new NewReporter("Budi Santoso", "081298765432", null, null, null, null))
                .title(title)
                .story("Perubahan diikuti oleh sistem lain.")
                .category("pju")
                .build();
        return callers.as(
                        follower,
                        () -> intake.record(complaint, UUID.randomUUID().toString()))
                .trackingNumber();
    }

    private void touch(String number) {
        assertThat(database.update(
                        "update complaint set last_activity_at = ?, version = version + 1 where tracking_number = ?",
                        Instant.now(),
                        number))
                .isOne();
    }

    private ChangesPage read(Instant since, String place, int size) {
        return callers.as(follower, () -> changes.since(since, place, size));
    }

    private static List<String> numbers(ChangesPage page) {
        return page.rows().stream().map(ComplaintChange::trackingNumber).toList();
    }

    /** Where the follower is who has seen these and everything else. */
    private String placeAfter(String... wanted) {
        List<String> seen = new ArrayList<>();
        ChangesPage page = read(Instant.now().minusSeconds(60), null, 100);
        Instant patience = Instant.now().plusSeconds(20);
        while (true) {
            seen.addAll(numbers(page));
            if (!page.more() && seen.containsAll(List.of(wanted))) {
                return page.next();
            }
            assertThat(Instant.now()).as("still not there: " + seen).isBefore(patience);
            page = read(null, page.next(), 100);
        }
    }

    /** What comes after a place until these are there; others' transactions may hold it back for a moment. */
    private List<String> numbersAfter(String place, String... wanted) {
        List<String> seen = new ArrayList<>();
        String next = place;
        Instant patience = Instant.now().plusSeconds(20);
        while (!seen.containsAll(List.of(wanted)) && Instant.now().isBefore(patience)) {
            ChangesPage page = read(null, next, 100);
            seen.addAll(numbers(page));
            next = page.next();
        }
        return seen;
    }
}
