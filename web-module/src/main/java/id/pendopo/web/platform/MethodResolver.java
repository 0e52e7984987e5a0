package id.pendopo.web.platform;

import jakarta.el.ELContext;
import jakarta.el.ELException;
import jakarta.el.ELResolver;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Remembers which method a view calls, {@code #{row.name()}}; the expression language reads and copies all methods of the
 * class for each call, which was a seventh of the time of a page of results. It knows methods of Pendopo that are the only
 * ones with their name and number of parameters and leaves all others to the expression language.
 */
public class MethodResolver extends ELResolver {

    private static final String OWN = "id.pendopo.";

    /** By how many parameters they have, then by name. */
    private static final ClassValue<Map<Integer, Map<String, Method>>> METHODS = new ClassValue<>() {
        @Override
        protected Map<Integer, Map<String, Method>> computeValue(Class<?> type) {
            return type.getName().startsWith(OWN) ? callable(type) : Map.of();
        }
    };

    private static Map<Integer, Map<String, Method>> callable(Class<?> type) {
        Map<Integer, Map<String, Method>> callable = new HashMap<>();
        Stream.of(type.getMethods())
                .filter(method -> !method.isVarArgs() && !method.isBridge())
                .collect(Collectors.groupingBy(method -> List.of(method.getName(), method.getParameterCount())))
                .values()
                .stream()
                .filter(same -> same.size() == 1 && same.get(0).trySetAccessible())
                .map(same -> same.get(0))
                .forEach(method -> callable.computeIfAbsent(method.getParameterCount(), count -> new HashMap<>())
                        .put(method.getName(), method));
        return callable;
    }

    @Override
    public Object invoke(ELContext context, Object base, Object name, Class<?>[] types, Object[] arguments) {
        if (base == null || types != null) {
            return null;
        }
        Object[] given = arguments == null ? new Object[0] : arguments;
        Map<String, Method> candidates = METHODS.get(base.getClass()).get(given.length);
        Method method = candidates == null ? null : candidates.get(name.toString());
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
