package id.pendopo.domain.platform;

/** The caller is known and may know of the thing, but may not do this. */
public class ForbiddenException extends PendopoException {

    public ForbiddenException(String code, Object... arguments) {
        super(code, arguments);
    }

    @Override
    public int status() {
        return 403;
    }
}
