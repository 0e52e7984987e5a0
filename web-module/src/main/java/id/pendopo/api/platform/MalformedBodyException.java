package id.pendopo.api.platform;

import id.pendopo.domain.platform.PendopoException;

/** The body cannot be read at all, so no field of it can be named. */
public class MalformedBodyException extends PendopoException {

    public MalformedBodyException(String code, Object... arguments) {
        super(code, arguments);
    }

    @Override
    public int status() {
        return 400;
    }
}
