package id.pendopo.api.platform;

import java.io.IOException;
import java.io.InputStream;

/** Reads a request body into memory, but never more than the operation needs. */
public final class Body {

    /** A complaint of the greatest length in the widest encoding fits several times. */
    public static final int MAX_JSON = 256 * 1024;

    private Body() {}

    public static byte[] json(InputStream in) throws IOException {
        byte[] body = in.readNBytes(MAX_JSON + 1);
        if (body.length > MAX_JSON) {
            throw new HttpRefusal(413, "api.tooLarge", MAX_JSON / 1024);
        }
        return body;
    }
}
