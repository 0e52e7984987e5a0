package id.pendopo.api.platform;

import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Answers that are the same until something changes: the tag is of the content, so an unchanged list is not sent again. */
public final class Reference {

    private static final int TAG_BYTES = 12;
    private static final int MAX_AGE_SECONDS = 60;

    private Reference() {}

    public static Response answer(byte[] content, String ifNoneMatch) {
        return answer(content, MediaType.APPLICATION_JSON, ifNoneMatch);
    }

    /**
     * Answers with something that can be changed.
     *
     * @param version what {@code If-Match} must name for a change
     */
    public static Response answer(byte[] content, int version, String ifNoneMatch) {
        EntityTag tag = new EntityTag("v" + version + "." + hash(content));
        Response.ResponseBuilder answer = Preconditions.alreadyKnown(ifNoneMatch, tag)
                ? Response.notModified()
                : Response.ok(content, MediaType.APPLICATION_JSON);
        return answer.tag(tag)
                .header(HttpHeaders.CACHE_CONTROL, "private, no-cache")
                .header(HttpHeaders.VARY, "Accept-Language, Authorization")
                .build();
    }

    static Response answer(byte[] content, String mediaType, String ifNoneMatch) {
        EntityTag tag = new EntityTag(hash(content));
        Response.ResponseBuilder answer =
                Preconditions.alreadyKnown(ifNoneMatch, tag) ? Response.notModified() : Response.ok(content, mediaType);
        return answer.tag(tag)
                .header(HttpHeaders.CACHE_CONTROL, "private, max-age=" + MAX_AGE_SECONDS)
                .header(HttpHeaders.VARY, "Accept-Language, Authorization")
                .build();
    }

    /**
     * Answers with what may change at any moment, so that it is always asked for anew.
     *
     * @param lasting the part of the content that makes it another one; the rest is only when it was read
     */
    public static Response current(byte[] content, byte[] lasting, String ifNoneMatch) {
        EntityTag tag = new EntityTag(hash(lasting), true);
        Response.ResponseBuilder answer = Preconditions.alreadyKnown(ifNoneMatch, tag)
                ? Response.notModified()
                : Response.ok(content, MediaType.APPLICATION_JSON);
        return answer.tag(tag)
                .header(HttpHeaders.CACHE_CONTROL, "private, no-cache")
                .header(HttpHeaders.VARY, "Accept-Language, Authorization")
                .build();
    }

    /** What tells this content from every other. */
    public static String hash(byte[] content) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(content);
            byte[] start = new byte[TAG_BYTES];
            ByteBuffer.wrap(digest).get(start);
            return HexFormat.of().formatHex(start);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
