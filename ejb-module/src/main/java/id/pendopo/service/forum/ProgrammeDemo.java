package id.pendopo.service.forum;

import id.pendopo.domain.forum.BroadcastKind;
import id.pendopo.domain.forum.Confirmation;
import id.pendopo.service.forum.AgendaForm.Person;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Agendas, stations and journalists of the demonstration's forums; invented people. */
@ApplicationScoped
public class ProgrammeDemo {

    /** One television and two radio stations, as the first edition had it. */
    static final List<SeriesForm.Channel> STATIONS = List.of(
            new SeriesForm.Channel(BroadcastKind.TV, "Televisi daerah", "Kanal 27 UHF", true),
            new SeriesForm.Channel(BroadcastKind.RADIO, "Radio suara kota", "97,5 FM", true),
            new SeriesForm.Channel(BroadcastKind.RADIO, "Radio warga", "102,3 FM", true));

    @Inject
    private AgendaKeeping agendas;

    @Inject
    private Journalists journalists;

    /** A morning at a hall: opening, talk, discussion, closing. */
    void meeting(UUID edition, String topic, Person opener, Person speaker) {
        item(edition, "Pembukaan", 15, opener);
        item(edition, topic, 45, speaker);
        item(edition, "Diskusi dan penyampaian aspirasi", 90);
        item(edition, "Penandatanganan berita acara dan penutup", 30, opener);
    }

    /** An hour of talk. */
    void onAir(UUID edition, String topic, Person... speakers) {
        item(edition, "Pengantar pembawa acara", 5);
        item(edition, topic, 25, speakers);
        item(edition, "Tanya jawab dengan wartawan dan penelepon", 25);
        item(edition, "Penutup", 5);
    }

    /** Three journalists; the accreditation of one is over. */
    void press(LocalDate today) {
        journalists.save(null, 0, "Rina Puspita", "Harian Kota", "AKR-014", today.plusMonths(7));
        journalists.save(null, 0, "Dimas Prakoso", "Radio suara kota", "AKR-021", today.plusMonths(2));
        journalists.save(null, 0, "Yuli Hartati", "Portal warga", "AKR-003", today.minusMonths(1));
    }

    /** Who comes; the substitute may be empty. */
    static Person person(String name, String position, String institution, Confirmation state, String substitute) {
        return new Person(name, position, institution, state, substitute);
    }

    private void item(UUID edition, String title, int minutes, Person... speakers) {
        agendas.add(edition, new AgendaForm(title, minutes, "", List.of(speakers)));
    }
}
