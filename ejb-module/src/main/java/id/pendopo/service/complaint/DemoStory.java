package id.pendopo.service.complaint;

import id.pendopo.domain.calendar.WorkingCalendar;
import id.pendopo.domain.complaint.Act;
import id.pendopo.domain.complaint.ArchiveReason;
import id.pendopo.domain.complaint.Channel;
import id.pendopo.domain.complaint.Complaint;
import id.pendopo.domain.complaint.ComplaintClass;
import id.pendopo.domain.complaint.ComplaintStory;
import id.pendopo.domain.complaint.Deadline;
import id.pendopo.domain.complaint.DeadlineClock;
import id.pendopo.domain.complaint.EventVisibility;
import id.pendopo.domain.complaint.FinalAnswer;
import id.pendopo.domain.complaint.Report;
import id.pendopo.domain.complaint.Reporter;
import id.pendopo.domain.complaint.Verdict;
import id.pendopo.domain.identity.Caller;
import id.pendopo.domain.organization.GeoPoint;
import id.pendopo.domain.platform.Secrets;
import id.pendopo.service.calendar.Calendars;
import id.pendopo.service.organization.AgencyDirectory;
import id.pendopo.service.organization.AgencyRef;
import id.pendopo.service.organization.DistrictRef;
import id.pendopo.service.organization.VillageRef;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;

/** Lets one demonstration complaint happen, move by move at moments in the past, as far as its plot goes. */
@ApplicationScoped
public class DemoStory {

    /** What is told. */
    record Told(
            String category,
            ComplaintClass type,
            String title,
            String story,
            String answer,
            DistrictRef district,
            VillageRef village) {}

    private static final Set<String> SUPERVISED = Set.of("pungutan-liar", "netralitas-asn");
    private static final Channel[] CHANNELS = {
        Channel.COUNTER,
        Channel.PHONE,
        Channel.WHATSAPP,
        Channel.SOCIAL_MEDIA,
        Channel.LETTER,
        Channel.COUNTER,
        Channel.APP
    };

    @Inject
    private EntityManager em;

    @Inject
    private Clock clock;

    @Inject
    private Calendars calendars;

    @Inject
    private ComplaintReference reference;

    @Inject
    private AgencyDirectory agencies;

    @Inject
    private DemoPeople people;

    @Inject
    private TrackingNumbers numbers;

    @Inject
    private Pins pins;

    @Inject
    private Secrets secrets;

    void tell(Told told, int number, Random random) {
        tell(new Telling(told, DemoPlot.of(number), null, random), number);
    }

    /** One that waits for its agency to begin, {@code daysLeft} working days before its deadline; less than 0: it is late. */
    void tellWaiting(Told told, int daysLeft, int number, Random random) {
        tell(new Telling(told, DemoPlot.ASSIGNED, daysLeft, random), number);
    }

    /** One whose answer waits for the head of the agency. */
    void tellAnswered(Told told, int number, Random random) {
        tell(new Telling(told, DemoPlot.ANSWER_WAITS, null, random), number);
    }

    private void tell(Telling telling, int number) {
        Told told = telling.told;
        Random random = telling.random;
        Complaint complaint = telling.begin(number);
        em.persist(complaint);
        telling.goOn(complaint);
        em.persist(new ComplaintStory(complaint, told.story()));
        em.persist(new Reporter(complaint, people.reporter(random), secrets));
        complaint.takeNews().forEach(em::persist);
    }

    /** The state of one telling: what time it is in the story. */
    private final class Telling {

        private final Told told;
        private final DemoPlot plot;
        /** Null: as chance has it. */
        private final Integer daysLeft;

        private final Random random;
        private final WorkingCalendar calendar = calendars.current();
        private final Instant present = clock.instant().minus(Duration.ofMinutes(10));
        private final CategoryRef category;
        private Instant now;

        private Telling(Told told, DemoPlot plot, Integer daysLeft, Random random) {
            this.told = told;
            this.plot = plot;
            this.daysLeft = daysLeft;
            this.random = random;
            this.category = reference.category(told.category());
        }

        private Complaint begin(int number) {
            DemoMoments moments = new DemoMoments(calendar, present, random);
            now = daysLeft == null
                    ? moments.received(plot)
                    : moments.receivedToWait(
                            daysLeft,
                            reference
                                    .rules()
                                    .find(DeadlineClock.RESPONSE, told.type(), false, calendar.dayOf(present)));
            String tracking = numbers.next(calendar.dayOf(now));
            boolean supervised = SUPERVISED.contains(told.category());
            boolean hidden = supervised || told.category().equals("kekerasan");
            GeoPoint center = random.nextInt(3) == 0 ? null : told.district().center();
            Report report = new Report(
                    told.type(),
                    CHANNELS[random.nextInt(CHANNELS.length)],
                    hidden || number % 14 == 5,
                    hidden || number % 17 == 3,
                    told.title(),
                    calendar.dayOf(now).minusDays(1 + random.nextInt(6)),
                    null,
                    "Kelurahan " + told.village().name(),
                    null,
                    told.district().id(),
                    told.village().id(),
                    center == null ? null : center.latitude() + (random.nextDouble() - 0.5) / 60,
                    center == null ? null : center.longitude() + (random.nextDouble() - 0.5) / 60,
                    random.nextInt(4) == 0 ? null : category.id(),
                    null);
            return Complaint.record(
                    UUID.randomUUID(), tracking, pins.hash(tracking, pins.make()), report, act(people.officer()));
        }

        private void goOn(Complaint complaint) {
            if (plot != DemoPlot.NEW) {
                verification(complaint);
            }
            if (plot.compareTo(DemoPlot.ASSIGNED) > 0) {
                work(complaint);
            }
            passUntil(complaint, present);
        }

        private void verification(Complaint complaint) {
            if (daysLeft == null) {
                later(complaint, 3, 40);
            } else {
                passUntil(complaint, now.plus(Duration.ofMinutes(50)));
            }
            Act act = act(people.coordinator());
            if (plot == DemoPlot.ARCHIVED) {
                complaint.archive(ArchiveReason.UNCLEAR, "Lokasi dan waktu kejadian tidak dapat dikenali.", act);
                return;
            }
            if (plot == DemoPlot.FORWARDED) {
                complaint.forwardOutside("Pemerintah Provinsi Banten", "Kewenangan pemerintah provinsi.", act);
                return;
            }
            boolean supervised = SUPERVISED.contains(told.category());
            AgencyRef agency = supervised ? agencies.byCode("INSPEKTORAT") : usual();
            complaint.verify(
                    new Verdict(
                            told.type(),
                            supervised,
                            category.id(),
                            null,
                            agency.id(),
                            supervised ? agencies.byCode("PUPR").id() : null,
                            complaint.isAnonymous(),
                            complaint.isConfidential(),
                            null),
                    random.nextInt(3) == 0 ? "Mohon ditinjau ke lapangan dan dilaporkan hasilnya." : "",
                    act);
        }

        private AgencyRef usual() {
            return agencies.findByCode(category.agencyCode()).orElseGet(() -> agencies.byCode("DISKOMINFO"));
        }

        private void work(Complaint complaint) {
            AgencyRef agency = agencies.byId(complaint.agencyId());
            Caller liaison = people.liaison(agency);
            later(complaint, 2, 60);
            complaint.startWork("Laporan kami terima dan petugas akan meninjau lokasi.", act(liaison));
            if (random.nextInt(2) == 0) {
                later(complaint, 4, 48);
                complaint.note("Sudah menghubungi ketua RW, peninjauan bersama besok pagi.", act(liaison));
            }
            if (plot == DemoPlot.REASSIGNMENT_WAITS && !complaint.isSupervision()) {
                later(complaint, 2, 20);
                Long other = agencies.byCode("PUPR".equals(agency.code()) ? "PERKIMTAN" : "PUPR")
                        .id();
                em.persist(complaint.requestReassignment(
                        other, "Setelah ditinjau, aset ini bukan kewenangan kami.", act(liaison)));
                return;
            }
            if (random.nextInt(3) > 0) {
                later(complaint, 6, 60);
                complaint.reply(
                        EventVisibility.PUBLIC,
                        "Petugas sudah meninjau lokasi. Penanganan dijadwalkan sesuai ketersediaan alat dan tenaga.",
                        act(liaison));
            }
            if (plot == DemoPlot.WORKED_ON || plot == DemoPlot.REASSIGNMENT_WAITS) {
                return;
            }
            later(complaint, 6, 50);
            answer(complaint, agency, liaison);
        }

        private void answer(Complaint complaint, AgencyRef agency, Caller liaison) {
            String text = told.answer() + " Terima kasih atas laporan Anda.";
            if (plot == DemoPlot.ANSWER_WAITS || category.approval() || complaint.isSupervision()) {
                FinalAnswer proposed = complaint.proposeAnswer(text, null, act(liaison));
                em.persist(proposed);
                if (plot == DemoPlot.ANSWER_WAITS) {
                    return;
                }
                later(complaint, 2, 24);
                complaint.approveAnswer(proposed, act(people.head(agency)));
            } else {
                complaint.answer(text, null, act(liaison));
            }
            if (plot == DemoPlot.ACCEPTED) {
                later(complaint, 5, 70);
                complaint.close("Pelapor menyatakan menerima melalui telepon.", null, act(people.officer()));
            }
        }

        private Act act(Caller caller) {
            return new Act(caller, now, calendar, reference.rules());
        }

        /** Some hours go by, never beyond the present; deadlines pass meanwhile. */
        private void later(Complaint complaint, int least, int most) {
            Instant then = now.plus(Duration.ofMinutes(60L * least + random.nextInt(60 * (most - least))));
            Instant limit = now.plus(Duration.between(now, present).dividedBy(3));
            passUntil(complaint, then.isAfter(limit) ? limit : then);
        }

        private Optional<Instant> alarm(Complaint complaint) {
            return complaint.deadlines().stream()
                    .map(Deadline::alarmAt)
                    .filter(Objects::nonNull)
                    .min(Comparator.naturalOrder());
        }

        /** What the watch would have done until then, at the moments it would have done it. */
        private void passUntil(Complaint complaint, Instant then) {
            for (Optional<Instant> next = alarm(complaint); next.isPresent(); next = alarm(complaint)) {
                Instant moment = next.get().plusSeconds(20);
                if (!moment.isBefore(then)) {
                    break;
                }
                now = moment.isBefore(now) ? now : moment;
                complaint.ring(act(Caller.SYSTEM));
            }
            now = then;
        }
    }
}
