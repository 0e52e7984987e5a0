package id.pendopo.api.complaint;

import id.pendopo.api.platform.HttpRefusal;
import id.pendopo.api.platform.Query;
import id.pendopo.domain.complaint.AttachmentKind;
import id.pendopo.domain.platform.InvalidInputException;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;

/** What comes beside the bytes of a file. */
record Upload(AttachmentKind kind, String name, String type) {

    static Upload of(UriInfo uri, MediaType type) {
        if (type == null
                || type.getType().equals("multipart")
                || type.isCompatible(MediaType.APPLICATION_FORM_URLENCODED_TYPE)) {
            throw new HttpRefusal(415, "api.fileMediaType");
        }
        Query query = Query.of(uri);
        String name = query.text("name");
        AttachmentKind kind = query.oneOf("kind", AttachmentKind.class);
        query.complete();
        if (name == null) {
            throw new InvalidInputException("name", "api.required");
        }
        return new Upload(kind == null ? AttachmentKind.REPORT : kind, name, type.getType() + "/" + type.getSubtype());
    }
}
