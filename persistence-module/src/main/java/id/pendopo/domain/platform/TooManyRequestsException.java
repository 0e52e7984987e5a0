package id.pendopo.domain.platform;

import java.time.Duration;

/** The caller exceeded a rate limit or an account is slowed down; {@link #retryAfter()} says for how long. */
public class TooManyRequestsException extends PendopoException {

    private final Duration retryAfter;

    public TooManyRequestsException(String code, Duration retryAfter) {
        super(code, Math.max(1, retryAfter.toSeconds()));
        this.retryAfter = retryAfter;
    }

    public Duration retryAfter() {
        return retryAfter;
    }

    @Override
    public int status() {
        return 429;
    }
}
