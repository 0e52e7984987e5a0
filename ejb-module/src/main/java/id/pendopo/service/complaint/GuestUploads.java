package id.pendopo.service.complaint;

import id.pendopo.domain.document.FileRules;
import id.pendopo.domain.document.StoredFile;
import id.pendopo.service.document.DocumentStore;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** Keeps the files of guests, in the transaction of what they come with: none ever lies about unclaimed. */
@ApplicationScoped
public class GuestUploads {

    @Inject
    private DocumentStore store;

    List<StoredFile> keep(List<IncomingUpload> files) {
        return files.stream()
                .map(file -> store.store(file.content(), file.name(), file.type(), FileRules.EVIDENCE))
                .toList();
    }

    void discard(List<StoredFile> files) {
        files.forEach(file -> store.discard(file.uuid()));
    }
}
