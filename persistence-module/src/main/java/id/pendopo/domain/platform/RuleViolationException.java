package id.pendopo.domain.platform;

/** The rules do not allow this now, for example a move the state machine does not know. */
public class RuleViolationException extends PendopoException {

    public RuleViolationException(String code, Object... arguments) {
        super(code, arguments);
    }

    @Override
    public int status() {
        return 409;
    }
}
