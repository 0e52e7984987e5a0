package id.pendopo.service.standard;

import id.pendopo.domain.document.FileRules;
import id.pendopo.domain.standard.PublicationMedium;
import id.pendopo.domain.standard.ServiceStandard.Record;
import id.pendopo.domain.standard.StandardMove;
import id.pendopo.service.document.DocumentStore;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Takes standards of the demonstration through their life, by the same steps as people do. */
@ApplicationScoped
public class DemoLives {

    private static final LocalDate DISCUSSED = LocalDate.of(2025, 12, 10);
    private static final LocalDate DECIDED = LocalDate.of(2025, 12, 22);
    private static final LocalDate APPLIED = LocalDate.of(2026, 1, 5);

    @Inject
    private StandardReading reading;

    @Inject
    private StandardLifecycle lifecycle;

    @Inject
    private StandardDecrees decrees;

    @Inject
    private StandardPublications publications;

    @Inject
    private DocumentStore documents;

    void propose(UUID standard) {
        take(standard, StandardMove.PROPOSE, Record.NOTHING);
    }

    void discuss(UUID standard) {
        propose(standard);
        take(standard, StandardMove.APPROVE, Record.NOTHING);
        take(standard, StandardMove.DISCUSS, new Record(DISCUSSED, minutes(), null, ""));
    }

    /** By one decree. */
    void establish(String agency, String number, String title, String signatory, List<UUID> standards) {
        standards.forEach(this::discuss);
        decrees.establish(new DecreeForm(agency, number, DECIDED, title, signatory, null, standards));
    }

    void publish(UUID standard) {
        take(standard, StandardMove.PUBLISH, new Record(APPLIED, null, null, ""));
    }

    void enforce(UUID standard) {
        publish(standard);
        take(standard, StandardMove.ENFORCE, new Record(APPLIED, null, null, ""));
    }

    /** In a medium since it is applied; an empty address of SIPP Nasional says that it was only sent. */
    void note(UUID standard, PublicationMedium medium, String address) {
        publications.note(standard, new PublicationForm(medium, address, APPLIED));
    }

    private void take(UUID standard, StandardMove move, Record brought) {
        lifecycle.move(standard, reading.detail(standard).version(), move, brought);
    }

    private UUID minutes() {
        try (InputStream file = DemoLives.class.getResourceAsStream("/demo/berita-acara.pdf")) {
            return documents
                    .store(file, "berita-acara.pdf", "application/pdf", FileRules.EVIDENCE)
                    .uuid();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
