package id.pendopo.service.complaint;

import id.pendopo.domain.complaint.ReporterCaller;
import id.pendopo.domain.document.StoredFile;
import id.pendopo.domain.platform.NotFoundException;
import id.pendopo.service.document.DocumentStore;
import id.pendopo.service.document.FileContent;
import id.pendopo.service.identity.RunAs;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;

/**
 * Files of a reporter who has number and PIN. They are kept in the transaction of the move they come with, so what is
 * refused leaves nothing behind and one guest never meets the files of another.
 */
@Stateless
@PermitAll
public class ReporterFiles {

    @Inject
    private ReporterWindow window;

    @Inject
    private DocumentStore store;

    @Inject
    private GuestUploads uploads;

    @Inject
    private RunAs runAs;

    /**
     * Adds what was asked for (T2b), with files.
     *
     * @see ReporterWindow#complete
     */
    public ComplaintMoved complete(String trackingNumber, String pin, String text, List<IncomingUpload> files) {
        window.read(trackingNumber, pin);
        return window.complete(trackingNumber, pin, text, uuids(keep(files)));
    }

    /**
     * Objects to the answer (T11), with files.
     *
     * @see ReporterWindow#object
     */
    public ComplaintMoved object(String trackingNumber, String pin, String text, List<IncomingUpload> files) {
        window.read(trackingNumber, pin);
        return window.object(trackingNumber, pin, text, uuids(keep(files)));
    }

    /**
     * A file of the report, to be written out after the transaction.
     *
     * @throws NotFoundException if number, PIN or file is wrong
     */
    public FileContent content(String trackingNumber, String pin, UUID file) {
        boolean known = window.read(trackingNumber, pin).attachments().stream()
                .anyMatch(row -> row.uuid().equals(file));
        if (!known) {
            throw new NotFoundException("complaint.notFound");
        }
        return store.content(file);
    }

    private List<StoredFile> keep(List<IncomingUpload> files) {
        return runAs.guest(ReporterCaller.unknown(), () -> uploads.keep(files));
    }

    private static List<UUID> uuids(List<StoredFile> files) {
        return files.stream().map(StoredFile::uuid).toList();
    }
}
