package id.pendopo.api.complaint;

import id.pendopo.api.document.SentFile;
import id.pendopo.api.platform.Query;
import id.pendopo.domain.complaint.AttachmentKind;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;

/** What comes beside the bytes of a file, and what it is for. */
record Upload(AttachmentKind kind, String name, String type) {

    static Upload of(UriInfo uri, MediaType type) {
        Query query = Query.of(uri);
        AttachmentKind kind = query.oneOf("kind", AttachmentKind.class);
        SentFile file = SentFile.of(query, type);
        return new Upload(kind == null ? AttachmentKind.REPORT : kind, file.name(), file.type());
    }
}
