package id.pendopo.domain.platform;

/** Somebody else changed the thing since the caller read it. */
public class StaleVersionException extends PendopoException {

    public StaleVersionException(String code, Object... arguments) {
        super(code, arguments);
    }

    @Override
    public int status() {
        return 412;
    }
}
