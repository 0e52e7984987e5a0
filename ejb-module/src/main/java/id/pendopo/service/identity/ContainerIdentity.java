package id.pendopo.service.identity;

import id.pendopo.domain.identity.Permission;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Constructor;
import java.security.Principal;
import java.util.HashSet;
import java.util.Set;
import javax.security.auth.Subject;

/**
 * Tells the container that the current thread is the system, a member of every role. Jakarta EE only knows
 * {@code @RunAs} with a single role, while here each permission is a role of its own; so this one class speaks to
 * Payara's security context, by name because its classes are not in the API. See docs/decisions.
 */
@ApplicationScoped
class ContainerIdentity {

    private static final String CONTEXT = "com.sun.enterprise.security.SecurityContext";
    private static final String GROUP = "org.glassfish.security.common.Group";
    private static final String USER = "org.glassfish.security.common.PrincipalImpl";

    private MethodHandle getCurrent;
    private MethodHandle setCurrent;
    private Constructor<?> newContext;
    private Set<Principal> principals;

    @PostConstruct
    void find() {
        try {
            ClassLoader loader = Thread.currentThread().getContextClassLoader();
            Class<?> context = loader.loadClass(CONTEXT);
            MethodHandles.Lookup lookup = MethodHandles.publicLookup();
            getCurrent = lookup.findStatic(context, "getCurrent", MethodType.methodType(context));
            setCurrent = lookup.findStatic(context, "setCurrent", MethodType.methodType(void.class, context));
            newContext = context.getConstructor(String.class, Subject.class);
            Set<String> everything = new HashSet<>(Permission.grantable());
            everything.add(Permission.SIGNED_IN);
            principals = principals(loader, "system", everything);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("This server's security context is not the one of Payara 6", e);
        }
    }

    /** Makes this thread the system until the result is closed. */
    AutoCloseable system() {
        return become("system", principals);
    }

    /** Makes this thread somebody with these permissions until the result is closed. */
    AutoCloseable of(String name, Set<String> permissions) {
        try {
            return become(name, principals(Thread.currentThread().getContextClassLoader(), name, permissions));
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("Cannot run as " + name, e);
        }
    }

    private AutoCloseable become(String name, Set<Principal> as) {
        try {
            Object before = getCurrent.invoke();
            // The container adds to the subject, so each run takes a fresh one.
            setCurrent.invoke(newContext.newInstance(name, new Subject(false, as, Set.of(), Set.of())));
            return () -> restore(before);
        } catch (Throwable e) {
            throw new IllegalStateException("Cannot run as " + name, e);
        }
    }

    private void restore(Object before) {
        try {
            setCurrent.invoke(before);
        } catch (Throwable e) {
            throw new IllegalStateException("Cannot stop running as the system", e);
        }
    }

    private static Set<Principal> principals(ClassLoader loader, String name, Set<String> permissions)
            throws ReflectiveOperationException {
        Set<Principal> all = new HashSet<>();
        all.add(principal(loader, USER, name));
        for (String permission : permissions) {
            all.add(principal(loader, GROUP, permission));
        }
        return all;
    }

    private static Principal principal(ClassLoader loader, String type, String name)
            throws ReflectiveOperationException {
        return (Principal) loader.loadClass(type).getConstructor(String.class).newInstance(name);
    }
}
