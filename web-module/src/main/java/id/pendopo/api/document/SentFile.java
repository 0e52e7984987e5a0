package id.pendopo.api.document;

import id.pendopo.api.platform.HttpRefusal;
import id.pendopo.api.platform.Query;
import id.pendopo.domain.platform.InvalidInputException;
import jakarta.ws.rs.core.MediaType;

/**
 * What comes beside the bytes of a file. Files are sent as they are, one to a request, with their name in the address:
 * nothing needs to be taken apart, and nothing is held in memory.
 *
 * @param type as declared; the real one is found in the content
 */
public record SentFile(String name, String type) {

    /** Reads the parameter {@code name}; whoever calls reads its own before and asks the query whether that was all. */
    public static SentFile of(Query query, MediaType type) {
        if (type == null
                || type.getType().equals("multipart")
                || type.isCompatible(MediaType.APPLICATION_FORM_URLENCODED_TYPE)) {
            throw new HttpRefusal(415, "api.fileMediaType");
        }
        String name = query.text("name");
        query.complete();
        if (name == null) {
            throw new InvalidInputException("name", "api.required");
        }
        return new SentFile(name, type.getType() + "/" + type.getSubtype());
    }
}
