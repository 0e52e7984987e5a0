package id.pendopo.service.platform;

/** The id of the request the current thread works for, for the log lines written meanwhile. */
public final class LogContext {

    private static final ThreadLocal<String> REQUEST = new ThreadLocal<>();

    private LogContext() {}

    public static void enter(String requestId) {
        REQUEST.set(requestId);
    }

    public static void leave() {
        REQUEST.remove();
    }

    /** Null outside a request. */
    static String requestId() {
        return REQUEST.get();
    }
}
