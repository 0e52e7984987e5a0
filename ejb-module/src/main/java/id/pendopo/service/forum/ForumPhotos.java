package id.pendopo.service.forum;

import id.pendopo.domain.document.FileRules;
import id.pendopo.domain.document.Redaction;
import id.pendopo.domain.document.StoredFile;
import id.pendopo.domain.forum.Edition;
import id.pendopo.domain.identity.Permission;
import id.pendopo.domain.platform.InvalidInputException;
import id.pendopo.domain.platform.NotFoundException;
import id.pendopo.domain.platform.RuleViolationException;
import id.pendopo.domain.platform.TextInput;
import id.pendopo.service.audit.AuditTrail;
import id.pendopo.service.document.DocumentStore;
import id.pendopo.service.document.FileContent;
import id.pendopo.service.document.RedactedPictures;
import id.pendopo.service.platform.Database;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * Pictures of a forum. Everybody sees only copies in which faces were covered by hand, and only while the edition is
 * published. Each method for officers throws {@link NotFoundException} outside the caller's scope.
 */
@Stateless
public class ForumPhotos {

    /** Longest description of a picture. */
    public static final int WORDS = 200;

    private static final int MOST = 60;

    @Inject
    private EditionAccess editions;

    @Inject
    private ForumDesk desk;

    @Inject
    private DocumentStore store;

    @Inject
    private RedactedPictures pictures;

    @Inject
    private Database database;

    @Inject
    private AuditTrail trail;

    /** The pictures of an edition, oldest first. */
    @RolesAllowed(Permission.FORUM_READ)
    public List<ForumPhoto> of(UUID edition) {
        return database.list(
                """
                select p.*, f.name from forum_photo p join stored_file f on f.uuid = p.original
                where p.edition_id = ? order by p.id""",
                row -> new ForumPhoto(
                        row.getObject("uuid", UUID.class),
                        row.getString("name"),
                        row.getString("words"),
                        row.getObject("public_uuid", UUID.class),
                        row.getString("boxes"),
                        row.getString("released_by"),
                        Database.instant(row, "released_at"),
                        row.getString("added_by"),
                        Database.instant(row, "added_at")),
                editions.readable(edition).getId());
    }

    /** Which files may be added. */
    @RolesAllowed(Permission.FORUM_MODERATE)
    public FileRules rules() {
        return new FileRules(Set.of(FileRules.JPEG, FileRules.PNG), 10L * 1024 * 1024, MOST);
    }

    /**
     * Adds a picture; nobody outside sees it yet.
     *
     * @param file an upload of the caller's own
     * @param words what is to be seen
     * @throws InvalidInputException naming the wrong field
     */
    @RolesAllowed(Permission.FORUM_MODERATE)
    public UUID add(UUID edition, UUID file, String words) {
        Edition found = editions.moderated(edition);
        String seen = TextInput.required("words", words, WORDS);
        int many = database.first(
                        "select count(*) from forum_photo where edition_id = ?", row -> row.getInt(1), found.getId())
                .orElse(0);
        if (many >= MOST) {
            throw new RuleViolationException("forum.photo.tooMany", MOST);
        }
        StoredFile kept = store.claim(List.of(file)).get(0);
        if (!kept.isImage()) {
            throw new InvalidInputException("file", "document.noPicture");
        }
        UUID uuid = UUID.randomUUID();
        database.update(
                "insert into forum_photo (uuid, edition_id, original, words, added_by, added_at) values (?, ?, ?, ?, ?, ?)",
                uuid,
                found.getId(),
                file,
                seen,
                desk.who(),
                desk.now());
        trail.record("forum.photo-added", "forum-edition", edition.toString(), Map.of("photo", uuid.toString()));
        return uuid;
    }

    /** The picture as it was taken, for officers. */
    @RolesAllowed(Permission.FORUM_READ)
    public FileContent original(UUID edition, UUID photo, boolean small) {
        UUID file = original(editions.readable(edition), photo);
        return small ? store.thumbnail(file) : store.content(file);
    }

    /**
     * What everybody would see, as JPEG: byte for byte what {@link #release} keeps.
     *
     * @param boxes a line of four numbers in percent for each black box
     * @throws InvalidInputException naming {@code boxes}
     */
    @RolesAllowed(Permission.FORUM_MANAGE)
    public byte[] preview(UUID edition, UUID photo, String boxes) {
        Redaction redaction = Redaction.parse("boxes", boxes);
        return pictures.preview(original(editions.changeable(edition), photo), redaction);
    }

    /**
     * Checks what was typed before it is shown as a preview.
     *
     * @throws InvalidInputException naming {@code boxes} or {@code words}
     */
    @RolesAllowed(Permission.FORUM_MANAGE)
    public void check(String boxes, String words) {
        Redaction.parse("boxes", boxes);
        TextInput.required("words", words, WORDS);
    }

    /**
     * Lets everybody see a copy once the edition is published. An earlier copy is gone: the new one has another name.
     *
     * @param boxes a line of four numbers in percent for each black box
     * @param words what is to be seen
     * @throws InvalidInputException naming {@code boxes} or {@code words}
     */
    @RolesAllowed(Permission.FORUM_MANAGE)
    public void release(UUID edition, UUID photo, String boxes, String words) {
        Redaction redaction = Redaction.parse("boxes", boxes);
        String seen = TextInput.required("words", words, WORDS);
        Edition found = editions.changeable(edition);
        UUID original = original(found, photo);
        takeOut(found, photo);
        StoredFile copy = pictures.keep(original, redaction, "foto");
        database.update(
                """
                update forum_photo set words = ?, copy_id = ?, public_uuid = ?, boxes = ?, released_by = ?, released_at = ?
                where uuid = ?""",
                seen,
                copy.id(),
                UUID.randomUUID(),
                redaction.text(),
                desk.who(),
                desk.now(),
                photo);
        trail.record(
                "forum.photo-released",
                "forum-edition",
                edition.toString(),
                Map.of(
                        "photo",
                        photo.toString(),
                        "boxes",
                        "" + redaction.boxes().size(),
                        "sha256",
                        copy.sha256()));
    }

    /** Takes the copy back; it is gone for everybody at once. */
    @RolesAllowed(Permission.FORUM_MANAGE)
    public void withdraw(UUID edition, UUID photo) {
        Edition found = editions.changeable(edition);
        original(found, photo);
        if (takeOut(found, photo)) {
            trail.record(
                    "forum.photo-withdrawn", "forum-edition", edition.toString(), Map.of("photo", photo.toString()));
        }
    }

    /** Takes a picture away, with its copy. */
    @RolesAllowed(Permission.FORUM_MANAGE)
    public void remove(UUID edition, UUID photo) {
        Edition found = editions.changeable(edition);
        UUID original = original(found, photo);
        takeOut(found, photo);
        database.update("delete from forum_photo where uuid = ?", photo);
        store.release(original);
        trail.record("forum.photo-removed", "forum-edition", edition.toString(), Map.of("photo", photo.toString()));
    }

    /**
     * A copy everybody may see, to be written out after the transaction.
     *
     * @param small the thumbnail instead
     * @throws NotFoundException if there is none, it was taken back, or the edition is not published; nothing tells these apart
     */
    @PermitAll
    public FileContent content(UUID photo, boolean small) {
        UUID copy = database.first(
                        """
                        select f.uuid from forum_photo p join forum_edition e on e.id = p.edition_id
                        join stored_file f on f.id = p.copy_id where p.public_uuid = ? and """
                                + " " + PublicForums.OPEN,
                        row -> row.getObject(1, UUID.class),
                        photo)
                .orElseThrow(() -> new NotFoundException("document.notFound"));
        return small ? store.thumbnail(copy) : store.content(copy);
    }

    private UUID original(Edition edition, UUID photo) {
        return database.first(
                        "select original from forum_photo where edition_id = ? and uuid = ?",
                        row -> row.getObject(1, UUID.class),
                        edition.getId(),
                        photo)
                .orElseThrow(() -> new NotFoundException("forum.photo.unknown"));
    }

    private boolean takeOut(Edition edition, UUID photo) {
        List<Long> copies = database.list(
                """
                with shown as (select id, copy_id from forum_photo where edition_id = ? and uuid = ? and copy_id is not null)
                update forum_photo p set copy_id = null, public_uuid = null, boxes = '', released_by = '', released_at = null
                from shown where p.id = shown.id returning shown.copy_id""",
                row -> row.getLong(1),
                edition.getId(),
                photo);
        copies.forEach(pictures::remove);
        return !copies.isEmpty();
    }
}
