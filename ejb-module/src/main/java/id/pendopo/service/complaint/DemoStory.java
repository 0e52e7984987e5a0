package id.pendopo.service.complaint;

import id.pendopo.domain.calendar.WorkingCalendar;
import id.pendopo.domain.complaint.Act;
import id.pendopo.domain.complaint.ArchiveReason;
import id.pendopo.domain.complaint.Channel;
import id.pendopo.domain.complaint.Complaint;
import id.pendopo.domain.complaint.ComplaintClass;
import id.pendopo.domain.complaint.ComplaintStory;
import id.pendopo.domain.complaint.Deadline;
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
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
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

    /** How far it goes. */
    private enum Plot {
        NEW,
        ARCHIVED,
        FORWARDED,
        ASSIGNED,
        WORKED_ON,
        ANSWER_WAITS,
        REASSIGNMENT_WAITS,
        ANSWERED,
        ACCEPTED,
        SILENT
    }

    private static final Set<String> SUPERVISED = Set.of("pungutan-liar", "netralitas-asn");
    private static final Channel[] CHANNELS = {
        Channel.COUNTER, Channel.PHONE, Channel.WHATSAPP, Channel.SOCIAL_MEDIA, Channel.LETTER, Channel.COUNTER, Channel.APP
    };
    /** Out of twenty in a row: how many of each plot. */
    private static final Plot[] PLOTS = {
        Plot.ACCEPTED, Plot.WORKED_ON, Plot.NEW, Plot.SILENT, Plot.ASSIGNED, Plot.ANSWERED, Plot.WORKED_ON, Plot.ACCEPTED,
        Plot.ASSIGNED, Plot.SILENT, Plot.NEW, Plot.ANSWERED, Plot.FORWARDED, Plot.WORKED_ON, Plot.ACCEPTED,
        Plot.ANSWER_WAITS, Plot.ARCHIVED, Plot.SILENT, Plot.REASSIGNMENT_WAITS, Plot.ANSWERED
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
        Plot plot = PLOTS[number % PLOTS.length];
        Telling telling = new Telling(told, plot, random);
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
        private final Plot plot;
        private final Random random;
        private final WorkingCalendar calendar = calendars.current();
        private final Instant present = clock.instant().minus(Duration.ofMinutes(10));
        private final CategoryRef category;
        private Instant now;

        private Telling(Told told, Plot plot, Random random) {
            this.told = told;
            this.plot = plot;
            this.random = random;
            this.category = reference.category(told.category());
        }

        private Complaint begin(int number) {
            now = received();
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

        /** Some are brought in so long ago that a deadline has passed. */
        private Instant received() {
            boolean late = random.nextInt(4) == 0;
            int days =
                    switch (plot) {
                        case NEW -> late ? 7 + random.nextInt(3) : random.nextInt(3);
                        case ASSIGNED -> late ? 14 + random.nextInt(5) : 3 + random.nextInt(4);
                        case WORKED_ON, ANSWER_WAITS, REASSIGNMENT_WAITS -> late
                                ? 28 + random.nextInt(14)
                                : 5 + random.nextInt(12);
                        case ANSWERED -> 10 + random.nextInt(8);
                        case ARCHIVED, FORWARDED -> 5 + random.nextInt(45);
                        case ACCEPTED -> 15 + random.nextInt(41);
                        case SILENT -> 32 + random.nextInt(25);
                    };
            LocalDate day = calendar.dayOf(present).minusDays(days);
            while (!calendar.isWorkingDay(day)) {
                day = day.minusDays(1);
            }
            Instant moment = calendar.startOf(day).plus(Duration.ofMinutes(8 * 60 + random.nextInt(7 * 60)));
            return moment.isAfter(present) ? present.minus(Duration.ofMinutes(30)) : moment;
        }

        private void goOn(Complaint complaint) {
            if (plot != Plot.NEW) {
                verification(complaint);
            }
            if (plot.compareTo(Plot.ASSIGNED) > 0) {
                work(complaint);
            }
            passUntil(complaint, present);
        }

        private void verification(Complaint complaint) {
            later(complaint, 3, 40);
            Act act = act(people.coordinator());
            if (plot == Plot.ARCHIVED) {
                complaint.archive(ArchiveReason.UNCLEAR, "Lokasi dan waktu kejadian tidak dapat dikenali.", act);
                return;
            }
            if (plot == Plot.FORWARDED) {
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
            if (plot == Plot.REASSIGNMENT_WAITS && !complaint.isSupervision()) {
                later(complaint, 2, 20);
                Long other = agencies.byCode("PUPR".equals(agency.code()) ? "PERKIMTAN" : "PUPR").id();
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
            if (plot == Plot.WORKED_ON || plot == Plot.REASSIGNMENT_WAITS) {
                return;
            }
            later(complaint, 6, 50);
            answer(complaint, agency, liaison);
        }

        private void answer(Complaint complaint, AgencyRef agency, Caller liaison) {
            String text = told.answer() + " Terima kasih atas laporan Anda.";
            if (plot == Plot.ANSWER_WAITS || category.approval() || complaint.isSupervision()) {
                FinalAnswer proposed = complaint.proposeAnswer(text, act(liaison));
                em.persist(proposed);
                if (plot == Plot.ANSWER_WAITS) {
                    return;
                }
                later(complaint, 2, 24);
                complaint.approveAnswer(proposed, act(people.head(agency)));
            } else {
                complaint.answer(text, act(liaison));
            }
            if (plot == Plot.ACCEPTED) {
                later(complaint, 5, 70);
                complaint.close("Pelapor menyatakan menerima melalui telepon.", act(people.officer()));
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

        /** What the watch would have done until then, at the moments it would have done it. */
        private void passUntil(Complaint complaint, Instant then) {
            List<Instant> due = complaint.deadlines().stream()
                    .filter(Deadline::isOpen)
                    .map(deadline -> deadline.dueAt().plusSeconds(20))
                    .filter(moment -> moment.isAfter(now) && moment.isBefore(then))
                    .sorted(Comparator.naturalOrder())
                    .toList();
            for (Instant moment : due) {
                now = moment;
                complaint.missDeadlines(act(Caller.SYSTEM));
                complaint.closeSilent(act(Caller.SYSTEM));
            }
            now = then;
        }
    }
}
