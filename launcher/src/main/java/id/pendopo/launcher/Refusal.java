package id.pendopo.launcher;

/** A reason not to start, in one line that says what to do about it. */
final class Refusal extends RuntimeException {

    Refusal(String line) {
        super(line);
    }

    Refusal(String line, Throwable cause) {
        super(line, cause);
    }
}
