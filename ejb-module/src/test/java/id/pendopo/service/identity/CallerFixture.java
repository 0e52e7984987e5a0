package id.pendopo.service.identity;

import id.pendopo.domain.identity.Caller;
import id.pendopo.domain.identity.Scope;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.RequestContextController;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.Callable;

/**
 * Lets a container test call services as somebody: the services see the caller and its scopes, the container sees the
 * permissions as roles, as after a real sign-in.
 *
 * <pre>{@code
 * callers.as(CallerFixture.user(7L, "petugas", Permission.COMPLAINT_RECORD), () -> intake.record(complaint));
 * }</pre>
 */
@ApplicationScoped
public class CallerFixture {

    @Inject
    private Instance<RequestContextController> controllers;

    @Inject
    private CurrentCaller currentCaller;

    @Inject
    private ContainerIdentity containerIdentity;

    /** A user who has the permissions everywhere. */
    public static Caller user(Long id, String name, String... permissions) {
        return user(id, name, Scope.EVERYWHERE, permissions);
    }

    /** A user who has the permissions in the scope, e.g. in one agency. */
    public static Caller user(Long id, String name, Scope scope, String... permissions) {
        Map<String, Scope> scopes = new HashMap<>();
        for (String permission : permissions) {
            scopes.put(permission, scope);
        }
        return new Caller(Caller.Kind.USER, id, name, name, scopes);
    }

    public void as(Caller caller, Runnable work) {
        as(caller, () -> {
            work.run();
            return null;
        });
    }

    /** Runs the work as the caller; unchecked exceptions come through as they are. */
    public <T> T as(Caller caller, Callable<T> work) {
        RequestContextController requestContext = controllers.get();
        boolean opened = requestContext.activate();
        Caller before = currentCaller.get();
        try (AutoCloseable ignored = containerIdentity.of(caller.name(), caller.permissions())) {
            currentCaller.become(caller);
            return work.call();
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        } finally {
            currentCaller.become(before);
            if (opened) {
                requestContext.deactivate();
            }
            controllers.destroy(requestContext);
        }
    }
}
