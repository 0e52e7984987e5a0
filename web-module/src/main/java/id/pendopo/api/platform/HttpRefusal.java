package id.pendopo.api.platform;

import id.pendopo.domain.platform.PendopoException;

/** A refusal that only exists at the edge: it is about the HTTP request, not about complaints. */
public class HttpRefusal extends PendopoException {

    private final int status;

    public HttpRefusal(int status, String code, Object... arguments) {
        super(code, arguments);
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
