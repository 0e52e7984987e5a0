package id.pendopo.domain.platform;

/** The thing does not exist, or the caller may not know that it does; both look the same on purpose. */
public class NotFoundException extends PendopoException {

    public NotFoundException(String code, Object... arguments) {
        super(code, arguments);
    }

    @Override
    public int status() {
        return 404;
    }
}
