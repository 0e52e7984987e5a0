package id.pendopo.domain.platform;

import jakarta.ejb.ApplicationException;

/**
 * A refusal the caller can understand and act on. The code is both the machine-readable error type and the key of the
 * text ({@code error.<code>}) in the resource bundles; the arguments fill that text. Never carries personal data.
 */
@ApplicationException(rollback = true, inherited = true)
public abstract class PendopoException extends RuntimeException {

    private final String code;
    private final transient Object[] arguments;

    protected PendopoException(String code, Object... arguments) {
        super(code);
        this.code = code;
        this.arguments = arguments;
    }

    public String code() {
        return code;
    }

    public Object[] arguments() {
        return arguments == null ? new Object[0] : arguments.clone();
    }

    /** The HTTP status that says the same; REST, SOAP and pages all derive theirs from it. */
    public abstract int status();
}
