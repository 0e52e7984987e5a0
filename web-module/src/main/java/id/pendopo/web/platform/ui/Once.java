package id.pendopo.web.platform.ui;

import id.pendopo.web.platform.OnceToken;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.context.FacesContext;
import java.io.IOException;

/**
 * {@code pd:once}: inside a form that creates something. The form carries a number that can be spent once; the bean
 * spends it with {@link OnceToken#spend()} just before it acts, so that a double click files once.
 */
public class Once extends Box {

    @Override
    public void encodeBegin(FacesContext context) throws IOException {
        new Html(context, this)
                .open("input")
                .attr("type", "hidden")
                .attr("name", OnceToken.PARAMETER)
                .attr("value", CDI.current().select(OnceToken.class).get().issue())
                .close("input");
    }
}
