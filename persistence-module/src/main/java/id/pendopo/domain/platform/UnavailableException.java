package id.pendopo.domain.platform;

/** A part Pendopo needs (the database, the mail server) is down; trying again later helps. */
public class UnavailableException extends PendopoException {

    public UnavailableException(String code, Object... arguments) {
        super(code, arguments);
    }

    @Override
    public int status() {
        return 503;
    }
}
