package id.pendopo.web.platform.ui;

import jakarta.faces.context.FacesContext;
import java.io.IOException;
import java.util.Set;

/** {@code pd:radio}: one of a few, all in view; the description of an item stands under its label. */
public class Radio extends Select {

    @Override
    boolean absentIsEmpty() {
        return true;
    }

    @Override
    public void encodeBegin(FacesContext context) throws IOException {
        if (!isRendered()) {
            return;
        }
        Options.write(context, this, "radio", Set.of(chosen(context)));
    }
}
