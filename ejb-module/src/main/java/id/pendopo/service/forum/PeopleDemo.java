package id.pendopo.service.forum;

import id.pendopo.domain.forum.StakeholderElement;
import id.pendopo.service.platform.Database;
import id.pendopo.service.platform.StoryTime;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** People of the demonstration's forums; all of them are invented. */
@ApplicationScoped
class PeopleDemo {

    /** Name, element, institution. */
    private static final List<String> PEOPLE = List.of(
            "Sri Wahyuni;USERS;",
            "Darmawan Putra;USERS;",
            "Nurhayati;USERS;",
            "Agus Setiawan;USERS;",
            "Dewi Kartika;USERS;",
            "H. Mulyadi;COMMUNITY_LEADERS;Ketua RW 05 Sukasari",
            "Rohmat Hidayat;COMMUNITY_LEADERS;Ketua RW 02 Cibodas",
            "Yayah Rokayah;COMMUNITY_LEADERS;PKK Kecamatan Karawaci",
            "Dr. Laras Wibowo;ACADEMICS;Dosen administrasi publik",
            "Bagas Nugroho;ACADEMICS;Pusat kajian kebijakan",
            "Fitri Handayani;CIVIL_SOCIETY;Jaringan Pemantau Layanan",
            "Yosef Simanjuntak;CIVIL_SOCIETY;Lembaga Bantuan Warga",
            "Hendra Gunawan;BUSINESS;Paguyuban UMKM Pasar Lama",
            "Meilani Kusuma;BUSINESS;Asosiasi Pengusaha Kota",
            "Rangga Pratama;MEDIA;Radio Komunitas Cisadane",
            "Intan Maharani;MEDIA;Kabar Kota",
            "Eko Prasetyo;AGENCIES;Kecamatan Tangerang",
            "Siti Maemunah;AGENCIES;Puskesmas Cikokol",
            "Ujang Suherman;VULNERABLE_GROUPS;Perkumpulan Penyandang Disabilitas",
            "Oma Kartini;VULNERABLE_GROUPS;Posyandu Lansia Melati");

    private static final List<InvitationAnswer> ANSWERS = Arrays.asList(
            InvitationAnswer.COMES, InvitationAnswer.COMES, InvitationAnswer.SENDS, null, InvitationAnswer.DECLINES);

    private static final String CONSENT =
            "Saya setuju data saya dipakai untuk penyelenggaraan forum ini dan untuk daftar hadirnya. Nama saya tidak"
                    + " dipublikasikan. Data dihapus setelah masa simpannya berakhir.";

    @Inject
    private Database database;

    @Inject
    private EntityManager em;

    @Inject
    private PeoplePlan plans;

    @Inject
    private InviteeImport invitees;

    @Inject
    private PaperListImport paper;

    @Inject
    private Invitations invitations;

    @Inject
    private PersonRows rows;

    /** Of those that were held, who came; of those to come, who is invited and what they answered. */
    void load() {
        int turn = 0;
        for (UUID held : editions("FINISHED")) {
            byte[] list = attended(turn++);
            StoryTime.at(doors(held), () -> paper.load(held, list));
        }
        for (UUID next : editions("SCHEDULED")) {
            plan(next);
            invitees.load(next, file("name;element;institution", PEOPLE));
            answer(next);
        }
    }

    /** When people had come. */
    private Instant doors(UUID edition) {
        return database.first(
                        "select starts_at from forum_edition where uuid = ?",
                        row -> Database.instant(row, "starts_at"),
                        edition)
                .orElseThrow();
    }

    private List<UUID> editions(String state) {
        return database.list(
                "select uuid from forum_edition where state = ? order by starts_at, id",
                row -> row.getObject(1, UUID.class),
                state);
    }

    /** Each time somebody else is excused, and some do not come at all. */
    private static byte[] attended(int turn) {
        StringBuilder lines = new StringBuilder("name;element;institution;status\n");
        for (int i = 0; i < PEOPLE.size(); i++) {
            int place = (i + turn) % 7;
            lines.append(PEOPLE.get(i))
                    .append(place == 0 ? ";izin" : place == 1 ? ";tidak hadir" : ";hadir")
                    .append('\n');
        }
        return lines.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] file(String heading, List<String> lines) {
        return (heading + "\n" + String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8);
    }

    private void plan(UUID edition) {
        PeoplePlan.Plan plan = plans.read(edition);
        plans.save(
                edition,
                new PeoplePlan.Plan(
                        plan.version(),
                        Map.of(
                                StakeholderElement.USERS, 10,
                                StakeholderElement.ACADEMICS, 2,
                                StakeholderElement.CIVIL_SOCIETY, 3,
                                StakeholderElement.BUSINESS, 2,
                                StakeholderElement.MEDIA, 2,
                                StakeholderElement.AGENCIES, 4,
                                StakeholderElement.COMMUNITY_LEADERS, 3,
                                StakeholderElement.VULNERABLE_GROUPS, 3),
                        true,
                        true,
                        CONSENT,
                        plan.retainUntil()));
    }

    private void answer(UUID edition) {
        em.flush();
        database.update(
                """
                update forum_participant set state = 'SENT', sent_at = created_at, version = version + 1
                where edition_id = (select id from forum_edition where uuid = ?)""",
                edition);
        em.clear();
        List<PersonRow> people = database
                .list("select id from forum_edition where uuid = ? and ends_at > now()", row -> row.getLong(1), edition)
                .stream()
                .flatMap(id -> rows.list(id, "", " order by p.id").stream())
                .toList();
        for (int i = 0; i < people.size(); i++) {
            InvitationAnswer said = ANSWERS.get(i % ANSWERS.size());
            if (said != null) {
                PersonRow person = people.get(i);
                invitations.answer(
                        edition,
                        person.uuid(),
                        person.version(),
                        said,
                        said == InvitationAnswer.SENDS ? "Wakil " + person.name() : null);
            }
        }
    }
}
