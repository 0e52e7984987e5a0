package id.pendopo.service.complaint;

/** The other side understood and said no. */
public class LaporRefusal extends Exception {

    public LaporRefusal(String message) {
        super(message);
    }
}
