package id.pendopo.web.platform;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;

/** Texts that need arguments or come from an enum: {@code #{texts.get('key', a)}}, {@code #{texts.label(row.state)}}. */
@Named("texts")
@RequestScoped
public class TextsBean {

    private final WebTexts texts =
            WebTexts.of(FacesContext.getCurrentInstance().getViewRoot().getLocale());

    public String get(String key, Object... arguments) {
        return texts.get(key, arguments);
    }

    public String label(Enum<?> constant) {
        return texts.label(constant);
    }
}
