package id.pendopo.service.standard;

import id.pendopo.domain.document.FileRules;
import id.pendopo.domain.identity.Caller;
import id.pendopo.domain.identity.Permission;
import id.pendopo.domain.standard.Audience;
import id.pendopo.domain.standard.ServiceKind;
import id.pendopo.domain.standard.ServiceMode;
import id.pendopo.domain.standard.ServicePledge.Promises;
import id.pendopo.domain.standard.ServiceStandard.Record;
import id.pendopo.domain.standard.StandardComponent;
import id.pendopo.domain.standard.StandardMove;
import id.pendopo.domain.standard.StandardSection.Content;
import id.pendopo.service.document.DocumentStore;
import id.pendopo.service.identity.CallerFixture;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Takes services and their standards as far as a container test needs them, as the organisation bureau. */
@ApplicationScoped
public class StandardFixture {

    static final Caller BUREAU = CallerFixture.user(
            9001L,
            "organisasi",
            Permission.SIGNED_IN,
            Permission.STANDARD_SERVICES,
            Permission.STANDARD_READ,
            Permission.STANDARD_EDIT,
            Permission.STANDARD_APPROVE,
            Permission.STANDARD_ESTABLISH);

    @Inject
    private CallerFixture callers;

    @Inject
    private ServiceRegistry registry;

    @Inject
    private StandardReading reading;

    @Inject
    private StandardWriting writing;

    @Inject
    private StandardLifecycle lifecycle;

    @Inject
    private StandardDecrees decrees;

    @Inject
    private ServicePledges pledges;

    @Inject
    private DocumentStore documents;

    /** A service, named in code and name. */
    String service(String code, String agency) {
        return callers.as(
                BUREAU,
                () -> registry.create(new ServiceForm(
                        code,
                        "Layanan " + code,
                        "",
                        ServiceKind.SERVICE,
                        ServiceMode.IN_PERSON,
                        agency,
                        null,
                        "",
                        Set.of(Audience.CITIZEN),
                        Set.of(),
                        "",
                        null,
                        null)));
    }

    /** A draft whose first components say something. */
    UUID draft(String service, int components) {
        UUID draft = callers.as(BUREAU, () -> writing.start(service, null));
        for (StandardComponent component : List.of(StandardComponent.values()).subList(0, components)) {
            callers.as(
                    BUREAU,
                    () -> writing.write(
                            draft, component, 1, new Content("Uraian " + component, null, null, false, List.of())));
        }
        return draft;
    }

    void go(UUID standard, StandardMove move, Record brought) {
        int version = callers.as(BUREAU, () -> reading.detail(standard)).version();
        callers.as(BUREAU, () -> lifecycle.move(standard, version, move, brought));
    }

    UUID minutes() {
        return callers.as(BUREAU, () -> documents
                .store(
                        new ByteArrayInputStream("%PDF-1.4\n%%EOF\n".getBytes(StandardCharsets.US_ASCII)),
                        "berita-acara.pdf",
                        "application/pdf",
                        FileRules.EVIDENCE)
                .uuid());
    }

    UUID discussed(String service, int components, LocalDate day) {
        UUID standard = draft(service, components);
        go(standard, StandardMove.PROPOSE, Record.NOTHING);
        go(standard, StandardMove.APPROVE, Record.NOTHING);
        go(standard, StandardMove.DISCUSS, new Record(day, minutes(), null, ""));
        return standard;
    }

    UUID decree(String agency, String number, LocalDate day, UUID revokes, UUID... standards) {
        return callers.as(
                BUREAU,
                () -> decrees.establish(new DecreeForm(
                        agency, number, day, "Standar Pelayanan", "Kepala Dinas", revokes, List.of(standards))));
    }

    void pledge(String agency, LocalDate day) {
        callers.as(
                BUREAU,
                () -> pledges.sign(
                        agency,
                        new Promises("Sesuai standar.", "Membaik terus.", "Bersedia memberi kompensasi."),
                        "Kepala Dinas",
                        "Tangerang",
                        day));
    }

    /** A standard that the public reads since that day; its agency has a maklumat. */
    UUID inForce(String service, String agency, int components, LocalDate day) {
        UUID standard = discussed(service, components, day);
        decree(agency, "SK " + service, day, null, standard);
        go(standard, StandardMove.PUBLISH, new Record(day, null, null, ""));
        go(standard, StandardMove.ENFORCE, new Record(day, null, null, ""));
        return standard;
    }
}
