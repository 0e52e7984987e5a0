package id.pendopo.service.standard;

import id.pendopo.domain.standard.ServicePledge.Promises;
import id.pendopo.service.platform.DemoData;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.UUID;

/** Services that agencies of a city usually render, with invented owners, and invented places where they are offered. */
@Stateless
@PermitAll
public class StandardDemoData implements DemoData {

    private static final LocalDate SIGNED = LocalDate.of(2026, 1, 5);
    private static final Promises PROMISES = new Promises(
            "Kami berjanji dan sanggup melaksanakan pelayanan sesuai dengan standar pelayanan yang telah ditetapkan.",
            "Kami memberikan pelayanan sesuai dengan kewajiban dan akan melakukan perbaikan secara terus-menerus.",
            "Kami bersedia menerima sanksi dan/atau memberikan kompensasi apabila pelayanan tidak sesuai dengan standar.");

    @Inject
    private ServiceImport services;

    @Inject
    private PointImport points;

    @Inject
    private StandardWriting writing;

    @Inject
    private ServicePledges pledges;

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
        DemoStandards.all().forEach((service, contents) -> {
            UUID draft = writing.start(service, null);
            contents.forEach((component, content) -> writing.write(draft, component, 1, content));
        });
        pledges.sign("DISDUKCAPIL", PROMISES, "Kepala Dinas Kependudukan dan Pencatatan Sipil", "Tangerang", SIGNED);
        pledges.sign("DINKES", PROMISES, "Kepala Dinas Kesehatan", "Tangerang", SIGNED);
    }
}
