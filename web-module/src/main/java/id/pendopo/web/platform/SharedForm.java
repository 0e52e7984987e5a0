package id.pendopo.web.platform;

/**
 * A page bean whose form changes something that others may be changing too. With {@code pd:edited} in its form, whoever
 * saves second is told who changed what, and keeps what was typed.
 */
public interface SharedForm {

    /** Reads the thing anew: its version and every field of the form. */
    void reload();

    /** What kind of thing it is in the trail, e.g. {@code agency}. */
    String getTrailType();

    /** What the trail knows this one by, e.g. its code. */
    String getTrailId();
}
