package id.pendopo.web.platform;

/** The files of a form are larger than the server takes in one request. */
public class PartsTooLargeException extends RuntimeException {

    public PartsTooLargeException(Throwable cause) {
        super(cause);
    }
}
