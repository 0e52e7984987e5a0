package id.pendopo.web.platform.ui;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.context.FacesContext;

/**
 * Beans for components, into which nothing is injected. Asking the container anew walks the whole stack to find out which
 * application asks: a tenth of what a page with many states costs.
 */
public final class ApplicationBeans {

    private ApplicationBeans() {}

    /** @param type a bean with a normal scope, so that what is kept is only the way to it */
    public static <T> T of(FacesContext context, Class<T> type) {
        return type.cast(
                context.getExternalContext().getApplicationMap().computeIfAbsent(type.getName(), name -> CDI.current()
                        .select(type)
                        .get()));
    }
}
