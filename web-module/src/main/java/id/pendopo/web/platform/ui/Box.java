package id.pendopo.web.platform.ui;

import jakarta.faces.component.UIComponentBase;

/** What all plain display components share: one family, markup written by the component itself. */
public abstract class Box extends UIComponentBase {

    public static final String FAMILY = "id.pendopo";

    @Override
    public String getFamily() {
        return FAMILY;
    }

    protected String string(String attribute) {
        return Html.string(this, attribute);
    }

    protected boolean flag(String attribute) {
        return Html.flag(this, attribute);
    }

    /** The client id, but only when the page gave an id: others need not be found. */
    protected String ownId() {
        String id = getId();
        return id == null || id.startsWith("j_id") ? null : getClientId();
    }

    protected String classes(String base) {
        String more = string("styleClass");
        return more == null ? base : base + " " + more;
    }
}
