package id.pendopo.web.platform;

import jakarta.el.ELContext;
import jakarta.el.ELException;
import jakarta.el.ELResolver;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * Remembers which method a view calls, {@code #{row.name()}}; the expression language reads and copies all methods of the
 * class for each call, which was a seventh of the time of a page of results. It knows methods of Pendopo that are the only
 * ones with their name and number of parameters and leaves all others to the expression language.
 */
public class MethodResolver extends ELResolver {

    private static final String OWN = "id.pendopo.";

    private static final ClassValue<Map<Call, Optional<Method>>> METHODS = new ClassValue<>() {
        @Override
        protected Map<Call, Optional<Method>> computeValue(Class<?> type) {
            return new ConcurrentHashMap<>();
        }
    };

    private record Call(String name, int parameters) {

        Optional<Method> in(Class<?> type) {
            List<Method> candidates = Stream.of(type.getMethods())
                    .filter(method -> method.getName().equals(name) && method.getParameterCount() == parameters)
                    .filter(method -> !method.isVarArgs() && !method.isBridge())
                    .toList();
            if (candidates.size() != 1) {
                return Optional.empty();
            }
            Method method = candidates.get(0);
            return method.trySetAccessible() ? Optional.of(method) : Optional.empty();
        }
    }

    @Override
    public Object invoke(ELContext context, Object base, Object name, Class<?>[] types, Object[] arguments) {
        if (base == null || types != null || !base.getClass().getName().startsWith(OWN)) {
            return null;
        }
        Object[] given = arguments == null ? new Object[0] : arguments;
        Method method = METHODS.get(base.getClass())
                .computeIfAbsent(new Call(name.toString(), given.length), call -> call.in(base.getClass()))
                .orElse(null);
        if (method == null) {
            return null;
        }
        try {
            Object result = method.invoke(base, converted(context, given, method.getParameterTypes()));
            context.setPropertyResolved(base, name);
            return result;
        } catch (InvocationTargetException e) {
            throw new ELException(e.getCause());
        } catch (IllegalAccessException e) {
            throw new ELException(e);
        }
    }

    private static Object[] converted(ELContext context, Object[] given, Class<?>[] types) {
        Object[] converted = new Object[given.length];
        for (int i = 0; i < given.length; i++) {
            converted[i] = context.convertToType(given[i], types[i]);
        }
        return converted;
    }

    @Override
    public Object getValue(ELContext context, Object base, Object property) {
        return null;
    }

    @Override
    public Class<?> getType(ELContext context, Object base, Object property) {
        return null;
    }

    @Override
    public void setValue(ELContext context, Object base, Object property, Object value) {
        // only calls are known here
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
