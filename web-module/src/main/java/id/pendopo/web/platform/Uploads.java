package id.pendopo.web.platform;

import jakarta.servlet.http.Part;

/** Files as forms bring them. */
public final class Uploads {

    private Uploads() {}

    /**
     * Whether somebody chose a file; a browser sends a part without a name where nobody did. One that is empty was chosen, too:
     * whoever keeps it says so, and it is not left out in silence.
     */
    public static boolean isChosen(Part part) {
        return part != null
                && (part.getSize() > 0
                        || part.getSubmittedFileName() != null
                                && !part.getSubmittedFileName().isBlank());
    }
}
