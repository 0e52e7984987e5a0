package id.pendopo.service.standard;

import id.pendopo.domain.standard.DurationUnit;
import id.pendopo.domain.standard.PublicationMedium;
import id.pendopo.domain.standard.ServicePledge.Promises;
import id.pendopo.domain.standard.StandardComponent;
import id.pendopo.domain.standard.StandardSection.Content;
import id.pendopo.service.platform.DemoData;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Services that agencies of a city usually render, places where they are offered, standards in every state; invented people. */
@Stateless
@PermitAll
public class StandardDemoData implements DemoData {

    private static final LocalDate SIGNED = LocalDate.of(2026, 1, 5);
    private static final String POPULATION_HEAD = "Kepala Dinas Kependudukan dan Pencatatan Sipil, Ratna Kusumawardani";
    private static final String WASTE_HEAD = "Kepala Dinas Lingkungan Hidup, Bayu Nugraha";
    private static final Promises PROMISES = new Promises(
            "Kami berjanji dan sanggup melaksanakan pelayanan sesuai dengan standar pelayanan yang telah ditetapkan.",
            "Kami memberikan pelayanan sesuai dengan kewajiban dan akan melakukan perbaikan secara terus-menerus.",
            "Kami bersedia menerima sanksi dan/atau memberikan kompensasi apabila pelayanan tidak sesuai dengan standar.");

    @PersistenceContext(unitName = "pendopo")
    private EntityManager em;

    @Inject
    private ServiceImport services;

    @Inject
    private PointImport points;

    @Inject
    private StandardWriting writing;

    @Inject
    private ServicePledges pledges;

    @Inject
    private DemoLives lives;

    @Override
    public String capability() {
        return "standard";
    }

    private static byte[] file(String name) {
        try (InputStream in = StandardDemoData.class.getResourceAsStream("/demo/" + name)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void load() {
        services.load(file("services-tangerang.csv"));
        points.load(file("service-points-tangerang.csv"));
        Map<String, UUID> drafts = new HashMap<>();
        DemoStandards.all().forEach((service, contents) -> {
            UUID draft = writing.start(service, null);
            contents.forEach((component, content) -> writing.write(draft, component, 1, content));
            drafts.put(service, draft);
        });
        pledges.sign("DISDUKCAPIL", PROMISES, POPULATION_HEAD, "Tangerang", SIGNED);
        pledges.sign("DINKES", PROMISES, "Kepala Dinas Kesehatan", "Tangerang", SIGNED);
        pledges.sign("DISNAKER", PROMISES, "Kepala Dinas Ketenagakerjaan", "Tangerang", SIGNED);
        pledges.sign("DLH", PROMISES, WASTE_HEAD, "Tangerang", SIGNED);
        live(drafts);
    }

    /** Each somewhere else in its life; the drafts stay drafts. */
    private void live(Map<String, UUID> drafts) {
        // Writing a component marks its standard by a statement; what is in memory is of the time before.
        em.flush();
        em.clear();
        UUID birth = drafts.get("akta-kelahiran");
        UUID card = drafts.get("ktp-el");
        lives.establish(
                "DISDUKCAPIL",
                "400.12/KEP.18-DISDUKCAPIL/2025",
                "Standar Pelayanan pada Dinas Kependudukan dan Pencatatan Sipil",
                POPULATION_HEAD,
                List.of(birth, card));
        lives.enforce(birth);
        lives.enforce(card);
        lives.note(birth, PublicationMedium.BOARD, "Ruang tunggu loket pencatatan sipil");
        lives.note(birth, PublicationMedium.WEBSITE, "https://disdukcapil.example.go.id/standar-pelayanan");
        lives.note(birth, PublicationMedium.SIPPN, "https://sippn.example.go.id/layanan/akta-kelahiran");
        lives.note(card, PublicationMedium.BOARD, "Ruang tunggu loket pendaftaran penduduk");
        lives.note(card, PublicationMedium.SIPPN, "");
        UUID waste = drafts.get("angkut-sampah");
        lives.establish(
                "DLH",
                "600.4/KEP.31-DLH/2025",
                "Standar Pelayanan Pengangkutan Sampah pada Dinas Lingkungan Hidup",
                WASTE_HEAD,
                List.of(waste));
        lives.enforce(waste);
        UUID jobSeeker = drafts.get("kartu-kuning");
        lives.establish(
                "DISNAKER",
                "500.15/KEP.7-DISNAKER/2025",
                "Standar Pelayanan Kartu Tanda Pencari Kerja pada Dinas Ketenagakerjaan",
                "Kepala Dinas Ketenagakerjaan",
                List.of(jobSeeker));
        lives.publish(jobSeeker);
        lives.discuss(drafts.get("imunisasi"));
        lives.propose(drafts.get("izin-reklame"));
        UUID next = writing.start("akta-kelahiran", birth);
        writing.write(
                next,
                StandardComponent.DURATION,
                1,
                new Content("Dihitung sejak berkas lengkap.", 1, DurationUnit.WORKING_DAY, false, List.of()));
    }
}
