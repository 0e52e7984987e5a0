package id.pendopo.service.complaint;

import id.pendopo.domain.complaint.ChecklistItem;
import id.pendopo.domain.complaint.ComplaintClass;
import id.pendopo.service.organization.DistrictRef;
import id.pendopo.service.organization.RegionDirectory;
import id.pendopo.service.organization.VillageRef;
import id.pendopo.service.platform.CsvTable;
import id.pendopo.service.platform.CsvTable.Row;
import id.pendopo.service.platform.DemoData;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Random;

/** Invented complaints of the last eight weeks in every state, told by {@link DemoStory} through the domain itself. */
@Stateless
@PermitAll
public class ComplaintDemoData implements DemoData {

    private static final int NUMBER = 124;
    /** Working days until what waits for an agency is due; below 0 it is late. */
    private static final int[] DAYS_LEFT = {-1, 0, 2, 4};

    @PersistenceContext(unitName = "pendopo")
    private EntityManager em;

    @Inject
    private ComplaintReference reference;

    @Inject
    private RegionDirectory regions;

    @Inject
    private DemoStory story;

    @Inject
    private DemoQuestions questions;

    @Override
    public String capability() {
        return "complaint";
    }

    @Override
    public void load() {
        checklist();
        questions.ask();
        // Always the same complaints, so that people can tell each other what they see.
        Random random = new Random(2026);
        List<Row> told = read();
        for (int i = 0; i < NUMBER; i++) {
            Row row = told.get((i * 7) % told.size());
            story.tell(told(row, i >= told.size(), random), i, random);
        }
        waiting("puskesmas", told, random);
        waiting("jalan-rusak", told, random);
        waiting("pungutan-liar", told, random);
        questions.answer();
    }

    /** A useful list; nothing on it is required, so that whoever tries the demonstration is not held up. */
    private void checklist() {
        item(1, "pokok", "Menjawab pokok pengaduan", "Answers what was asked");
        item(2, "dasar", "Menyebut dasar atau buktinya", "Cites its basis or evidence");
        item(3, "santun", "Santun dan tanpa istilah teknis", "Polite and without jargon");
        item(
                4,
                "lanjutan",
                "Menjelaskan langkah berikutnya dan cara keberatan",
                "Says what happens next and how to object");
        em.flush();
        // What was read before there was a list is remembered for a while.
        reference.forget();
    }

    private void item(int place, String code, String name, String englishName) {
        ChecklistItem item = new ChecklistItem(code);
        item.describe(name, englishName, place, false, true);
        em.persist(item);
    }

    /** Work for the demo accounts of an agency: for its liaison something late, due soon and due later, for its head an answer. */
    private void waiting(String category, List<Row> told, Random random) {
        List<Row> rows = told.stream()
                .filter(row -> row.get("category").equals(category))
                .toList();
        for (int i = 0; i < DAYS_LEFT.length; i++) {
            story.tellWaiting(told(rows.get(i % rows.size()), true, random), DAYS_LEFT[i], i, random);
        }
        story.tellAnswered(told(rows.get(0), true, random), 0, random);
    }

    private DemoStory.Told told(Row row, boolean again, Random random) {
        List<DistrictRef> districts = regions.districts();
        DistrictRef district = districts.get(random.nextInt(districts.size()));
        List<VillageRef> villages = regions.villages(district.id());
        VillageRef village = villages.get(random.nextInt(villages.size()));
        String place = "Kelurahan " + village.name();
        String words = row.get("story").replace("{tempat}", place);
        return new DemoStory.Told(
                row.get("category"),
                ComplaintClass.valueOf(row.get("class")),
                again ? row.get("title") + " di " + village.name() : row.get("title"),
                again ? "Kami warga " + place + ". " + words : words,
                row.get("answer"),
                district,
                village);
    }

    private static List<Row> read() {
        try (InputStream in = ComplaintDemoData.class.getResourceAsStream("/demo/complaints-tangerang.csv")) {
            return CsvTable.read(in.readAllBytes(), List.of("category", "class", "title", "story", "answer"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
