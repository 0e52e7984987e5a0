package id.pendopo.domain.document;

import java.io.Serializable;
import java.util.UUID;

/**
 * What is known of a stored file. Its content is read through the document store by the capability that owns the file.
 *
 * @param id internal number, for the foreign key of the owner
 * @param uuid how the file is named outside
 * @param name file name as shown and as offered for download; made safe, its ending fits the type
 * @param type media type found in the content, never the one the sender claimed
 * @param size bytes as stored, which for images differs from what was sent
 * @param sha256 of the content as stored, 64 hexadecimal digits
 */
public record StoredFile(long id, UUID uuid, String name, String type, long size, String sha256)
        implements Serializable {

    /** True for pictures, which were decoded and written anew and so may be shown inside a page. */
    public boolean isImage() {
        return type.startsWith("image/");
    }
}
