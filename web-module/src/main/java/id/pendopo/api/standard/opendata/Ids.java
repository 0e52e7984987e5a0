package id.pendopo.api.standard.opendata;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** Numbers of things that have none of their own, made of what they belong to: the same as long as that is. */
final class Ids {

    private Ids() {}

    static UUID of(Object... parts) {
        StringBuilder name = new StringBuilder("pendopo");
        for (Object part : parts) {
            name.append('/').append(part);
        }
        return UUID.nameUUIDFromBytes(name.toString().getBytes(StandardCharsets.UTF_8));
    }
}
