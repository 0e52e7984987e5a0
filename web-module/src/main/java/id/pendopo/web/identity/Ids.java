package id.pendopo.web.identity;

import id.pendopo.domain.platform.NotFoundException;
import java.util.UUID;

/** Numbers from the address bar. */
final class Ids {

    private Ids() {}

    /** @throws NotFoundException with the given code if it is not a UUID: what cannot be, is not there */
    static UUID uuid(String text, String code) {
        try {
            return UUID.fromString(text == null ? "" : text);
        } catch (IllegalArgumentException e) {
            throw new NotFoundException(code);
        }
    }
}
