package id.pendopo.service.document;

import id.pendopo.domain.document.FileName;
import id.pendopo.domain.document.FileRules;
import id.pendopo.domain.document.StoredFile;
import id.pendopo.domain.identity.Caller;
import id.pendopo.domain.identity.Permission;
import id.pendopo.domain.platform.InvalidInputException;
import id.pendopo.domain.platform.NotFoundException;
import id.pendopo.service.identity.CurrentCaller;
import id.pendopo.service.platform.Database;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.UUID;

/**
 * Keeps files that people bring. Who may read a file is decided by the capability it belongs to: pages and resources never
 * call this class but a service of the owner, which checks and then hands out a {@link FileContent}.
 *
 * <p>A file is stored when it is uploaded and becomes part of something with {@link #claim}. What nobody claims within a
 * day is removed.
 *
 * <p>What a guest at the public window needs is open to every caller, for the same reason: the owner has checked the
 * guest's secret.
 */
@Stateless
public class DocumentStore {

    /** How many files one caller may have lying unclaimed; stops a form from being used to fill the database. */
    static final int MAX_UNCLAIMED = 100;

    private static final String COLUMNS = "select f.id, f.uuid, f.name, f.type, f.size, f.sha256 from stored_file f ";

    @Inject
    private Database database;

    @Inject
    private FileStorage storage;

    @Inject
    private CurrentCaller caller;

    @Inject
    private Clock clock;

    public DocumentStore() {}

    DocumentStore(Database database, FileStorage storage, CurrentCaller caller, Clock clock) {
        this.database = database;
        this.storage = storage;
        this.caller = caller;
        this.clock = clock;
    }

    /**
     * Takes a file in. Its type is found in the content; pictures are written anew without EXIF, upright, at most 2,560
     * pixels along an edge, and get a thumbnail.
     *
     * @param content read to the end, at most the limit of the rules; the caller closes it
     * @param originalName as the sender calls it; made safe
     * @param declaredType what the sender claims; not trusted, and no reason for refusal when the content is acceptable,
     *     because browsers guess it from the name
     * @throws InvalidInputException (field {@code file}) too large, empty, of a type not accepted, a picture that cannot
     *     be read or has too many pixels, too many unclaimed files
     */
    @PermitAll
    public StoredFile store(InputStream content, String originalName, String declaredType, FileRules rules) {
        requireQuota();
        try (IncomingFile file = IncomingFile.receive(content, rules)) {
            StoredFile stored = insert(
                    UUID.randomUUID(),
                    FileName.safe(originalName, file.type()),
                    file.type(),
                    file.size(),
                    file.sha256());
            try (InputStream kept = file.open()) {
                storage.write(stored.id(), kept);
            }
            if (file.thumbnail() != null) {
                database.update(
                        "insert into stored_file_thumbnail (file_id, content) values (?, ?)",
                        stored.id(),
                        file.thumbnail());
            }
            return stored;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Makes uploaded files part of something, in the transaction that saves it. Only who uploaded a file can claim it, and
     * only once, so nobody attaches (and so gets to read) a file by guessing or passing on its uuid.
     *
     * @return the files in the order asked for
     * @throws InvalidInputException (field {@code file}) if one is unknown, someone else's or already part of something
     */
    @PermitAll
    public List<StoredFile> claim(Collection<UUID> uuids) {
        List<StoredFile> claimed = new ArrayList<>();
        Caller me = caller.get();
        for (UUID uuid : new LinkedHashSet<>(uuids)) {
            claimed.add(database.first(
                            "update stored_file f set attached_at = ? where uuid = ? and attached_at is null"
                                    + " and uploader_kind = ? and uploader_id is not distinct from ?::bigint"
                                    + " returning f.id, f.uuid, f.name, f.type, f.size, f.sha256",
                            DocumentStore::file,
                            clock.instant(),
                            uuid,
                            me.kind().name(),
                            me.id())
                    .orElseThrow(() -> new InvalidInputException("file", "document.notYours")));
        }
        return claimed;
    }

    /** Removes an own upload that was not claimed yet, for example when a person takes it out of the form again. */
    @PermitAll
    public void discard(UUID uuid) {
        Caller me = caller.get();
        database.update(
                "delete from stored_file where uuid = ? and attached_at is null"
                        + " and uploader_kind = ? and uploader_id is not distinct from ?::bigint",
                uuid,
                me.kind().name(),
                me.id());
    }

    /** Gives up a file that is part of nothing any more; it is removed with the uploads nobody saved. */
    @RolesAllowed(Permission.SIGNED_IN)
    public void release(UUID uuid) {
        database.update(
                "update stored_file set attached_at = null, created_at = ? where uuid = ?", clock.instant(), uuid);
    }

    /** @throws NotFoundException if there is no such file */
    @PermitAll
    public StoredFile find(UUID uuid) {
        return database.first(COLUMNS + "where f.uuid = ?", DocumentStore::file, uuid)
                .orElseThrow(() -> new NotFoundException("document.notFound"));
    }

    /** The content, to be written out after the transaction; the owning capability has checked who asks. */
    @PermitAll
    public FileContent content(UUID uuid) {
        StoredFile file = find(uuid);
        return new FileContent(file, target -> storage.read(file.id(), target));
    }

    /** A small JPEG of a picture, at most 320 pixels along an edge; the owning capability has checked who asks. */
    @PermitAll
    public FileContent thumbnail(UUID uuid) {
        StoredFile file = find(uuid);
        byte[] small = database.first(
                        "select content from stored_file_thumbnail where file_id = ?",
                        row -> row.getBytes(1),
                        file.id())
                .orElseThrow(() -> new NotFoundException("document.notFound"));
        StoredFile shown =
                new StoredFile(file.id(), file.uuid(), file.name(), FileRules.JPEG, small.length, file.sha256());
        return new FileContent(shown, target -> target.write(small));
    }

    /**
     * Writes the content of a file whose reader the owning capability has checked. Opens no transaction, since the
     * receiver may be slow; whoever calls it with an open transaction keeps a database connection all that time, so an
     * owner's method that ends here is marked {@code NOT_SUPPORTED}.
     */
    @RolesAllowed(Permission.SIGNED_IN)
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public void writeTo(UUID uuid, OutputStream target) {
        try {
            storage.read(find(uuid).id(), target);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void requireQuota() {
        Caller me = caller.get();
        long unclaimed = database.first(
                        "select count(*) from stored_file where attached_at is null and uploader_kind = ?"
                                + " and uploader_id is not distinct from ?::bigint",
                        row -> row.getLong(1),
                        me.kind().name(),
                        me.id())
                .orElse(0L);
        if (unclaimed >= MAX_UNCLAIMED && me.kind() != Caller.Kind.SYSTEM) {
            throw new InvalidInputException("file", "document.tooManyUnclaimed");
        }
    }

    private StoredFile insert(UUID uuid, String name, String type, long size, String sha256) {
        Caller me = caller.get();
        return database.first(
                        "insert into stored_file as f"
                                + " (uuid, name, type, size, sha256, uploader_kind, uploader_id, created_at)"
                                + " values (?, ?, ?, ?, ?, ?, ?::bigint, ?)"
                                + " returning f.id, f.uuid, f.name, f.type, f.size, f.sha256",
                        DocumentStore::file,
                        uuid,
                        name,
                        type,
                        size,
                        sha256,
                        me.kind().name(),
                        me.id(),
                        clock.instant())
                .orElseThrow();
    }

    private static StoredFile file(ResultSet row) throws SQLException {
        return new StoredFile(
                row.getLong("id"),
                row.getObject("uuid", UUID.class),
                row.getString("name"),
                row.getString("type"),
                row.getLong("size"),
                row.getString("sha256"));
    }
}
