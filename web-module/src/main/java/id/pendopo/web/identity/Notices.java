package id.pendopo.web.identity;

import id.pendopo.web.platform.WebTexts;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;

/** Says on the next page that something was done. */
public final class Notices {

    private Notices() {}

    public static void done(String key, Object... arguments) {
        FacesContext faces = FacesContext.getCurrentInstance();
        String text = WebTexts.of(faces.getViewRoot().getLocale()).get(key, arguments);
        faces.getExternalContext().getFlash().setKeepMessages(true);
        faces.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_INFO, text, null));
    }

    /** Something the next page shows once: a password, a key, recovery codes. */
    public static void once(String name, Object value) {
        FacesContext.getCurrentInstance().getExternalContext().getFlash().put(name, value);
    }
}
