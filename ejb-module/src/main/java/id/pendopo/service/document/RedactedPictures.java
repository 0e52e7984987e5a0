package id.pendopo.service.document;

import id.pendopo.domain.document.FileName;
import id.pendopo.domain.document.FileRules;
import id.pendopo.domain.document.Redaction;
import id.pendopo.domain.document.StoredFile;
import id.pendopo.domain.identity.Caller;
import id.pendopo.domain.identity.Permission;
import id.pendopo.domain.platform.InvalidInputException;
import id.pendopo.service.identity.CurrentCaller;
import id.pendopo.service.platform.Database;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Instant;
import java.util.HexFormat;
import java.util.UUID;

/**
 * Copies of stored pictures with black boxes burned in, for eyes that must not see the originals. The original is only
 * read. Who may do it is decided by the capability the picture belongs to, as with the {@link DocumentStore}.
 */
@Stateless
public class RedactedPictures {

    @Inject
    private Database database;

    @Inject
    private FileStorage storage;

    @Inject
    private DocumentStore store;

    @Inject
    private CurrentCaller caller;

    @Inject
    private Clock clock;

    /**
     * The bytes of the copy, a JPEG of at most 1,600 pixels along an edge; nothing is kept.
     *
     * @throws InvalidInputException (field {@code file}) if the file is no picture
     * @throws id.pendopo.domain.platform.NotFoundException if there is no such file
     */
    @RolesAllowed(Permission.SIGNED_IN)
    public byte[] preview(UUID original, Redaction redaction) {
        return copy(store.find(original), redaction).content();
    }

    /**
     * Keeps exactly those bytes, and a thumbnail of them, as a file of its own. Nothing about it tells of the original.
     *
     * @param name of the copy, without an ending
     * @throws InvalidInputException (field {@code file}) if the file is no picture
     * @throws id.pendopo.domain.platform.NotFoundException if there is no such file
     */
    @RolesAllowed(Permission.SIGNED_IN)
    public StoredFile keep(UUID original, Redaction redaction, String name) {
        Picture.Copy copy = copy(store.find(original), redaction);
        StoredFile file = insert(FileName.safe(name, FileRules.JPEG), copy.content());
        try {
            storage.write(file.id(), new ByteArrayInputStream(copy.content()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        database.update(
                "insert into stored_file_thumbnail (file_id, content) values (?, ?)", file.id(), copy.thumbnail());
        return file;
    }

    /** Removes a copy and its content, at once. Also for somebody without an account: a reporter closes a complaint. */
    @PermitAll
    public void remove(long copy) {
        database.update("delete from stored_file where id = ?", copy);
    }

    private Picture.Copy copy(StoredFile original, Redaction redaction) {
        if (!original.isImage()) {
            throw new InvalidInputException("file", "document.noPicture");
        }
        try {
            Path source = Files.createTempFile("pendopo-", ".img");
            try {
                try (OutputStream out = Files.newOutputStream(source)) {
                    storage.read(original.id(), out);
                }
                return Picture.blackened(source, original.type(), redaction);
            } finally {
                Files.deleteIfExists(source);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private StoredFile insert(String name, byte[] content) {
        Caller me = caller.get();
        Instant now = clock.instant();
        UUID uuid = UUID.randomUUID();
        String sha256 = sha256(content);
        long id = database.first(
                        "insert into stored_file"
                                + " (uuid, name, type, size, sha256, uploader_kind, uploader_id, created_at, attached_at)"
                                + " values (?, ?, ?, ?, ?, ?, ?::bigint, ?, ?) returning id",
                        row -> row.getLong(1),
                        uuid,
                        name,
                        FileRules.JPEG,
                        content.length,
                        sha256,
                        me.kind().name(),
                        me.id(),
                        now,
                        now)
                .orElseThrow();
        return new StoredFile(id, uuid, name, FileRules.JPEG, content.length, sha256);
    }

    private static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
