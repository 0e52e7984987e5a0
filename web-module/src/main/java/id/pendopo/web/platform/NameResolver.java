package id.pendopo.web.platform;

import jakarta.el.ELContext;
import jakarta.el.ELResolver;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.context.spi.Context;
import jakarta.enterprise.inject.spi.Bean;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.context.FacesContext;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Knows what the names mean that views say most: {@code t}, the texts in the language of the view; beans of the request and
 * of the application; the variable of a loop. Otherwise every name asks the container for a bean first, then the
 * configuration for texts, and looks at the request last, some hundred times for a list. All other names are left to them.
 */
public class NameResolver extends ELResolver {

    private static final String TEXTS = "t";
    private static final Set<Class<?>> SCOPES = Set.of(RequestScoped.class, ApplicationScoped.class);

    /** By name; empty where no bean is called so. */
    private final Map<String, Optional<NamedBean>> beans = new ConcurrentHashMap<>();

    /** @param own whether it is of these scopes; a bean of another one must not be hidden by what a request carries */
    private record NamedBean(BeanManager manager, Bean<?> bean, boolean own) {

        /** As it is in this request, without the stand-in that looks for it at each call. */
        Object instance() {
            return instance(bean);
        }

        private <T> T instance(Bean<T> one) {
            Context scope = manager.getContext(one.getScope());
            T there = scope.get(one);
            return there == null ? scope.get(one, manager.createCreationalContext(one)) : there;
        }

        static Optional<NamedBean> of(String name) {
            BeanManager manager = CDI.current().getBeanManager();
            Bean<?> bean = manager.resolve(manager.getBeans(name));
            return Optional.ofNullable(bean).map(one -> new NamedBean(manager, one, SCOPES.contains(one.getScope())));
        }
    }

    @Override
    public Object getValue(ELContext context, Object base, Object property) {
        if (base != null || !(property instanceof String name)) {
            return null;
        }
        Object value = value((FacesContext) context.getContext(FacesContext.class), name);
        if (value != null) {
            context.setPropertyResolved(null, property);
        }
        return value;
    }

    private Object value(FacesContext faces, String name) {
        if (TEXTS.equals(name)) {
            return WebTexts.of(faces.getViewRoot().getLocale());
        }
        Optional<NamedBean> bean = beans.get(name);
        if (bean == null) {
            bean = beans.computeIfAbsent(name, NamedBean::of);
        }
        if (bean.isEmpty()) {
            return faces.getExternalContext().getRequestMap().get(name);
        }
        return bean.get().own() ? bean.get().instance() : null;
    }

    @Override
    public Class<?> getType(ELContext context, Object base, Object property) {
        return null;
    }

    @Override
    public void setValue(ELContext context, Object base, Object property, Object value) {
        // nothing is put under a name
    }

    @Override
    public boolean isReadOnly(ELContext context, Object base, Object property) {
        return false;
    }

    @Override
    public Class<?> getCommonPropertyType(ELContext context, Object base) {
        return null;
    }
}
