package id.pendopo.service.identity;

import id.pendopo.domain.identity.Caller;
import id.pendopo.domain.platform.ForbiddenException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.RequestContextController;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.concurrent.Callable;
import java.util.function.Supplier;

/**
 * Runs code as the system: timers, start-up, demonstration data. The services called inside see {@link Caller#SYSTEM},
 * whose scope is everywhere, and the container sees a caller who is in every role, so {@code @RolesAllowed} lets it
 * pass. Afterwards everything is as before, also after an exception.
 *
 * <pre>{@code
 * @Schedule(...)
 * void close() {
 *     runAs.system(() -> closing.closeOld());
 * }
 * }</pre>
 *
 * Not for requests of people or API clients: whoever calls it inside a request lifts that caller's limits.
 */
@ApplicationScoped
public class RunAs {

    private static final String NOWHERE = "-";

    /** A controller remembers whether it opened the context, so each run takes one of its own. */
    @Inject
    private Instance<RequestContextController> controllers;

    @Inject
    private CurrentCaller currentCaller;

    @Inject
    private Callers callers;

    @Inject
    private ContainerIdentity containerIdentity;

    /** Runs the work; whatever unchecked exception it throws comes through as it is. */
    public void system(Runnable work) {
        system(() -> {
            work.run();
            return null;
        });
    }

    /**
     * Runs the work and gives back its result.
     *
     * @throws IllegalStateException around a checked exception of the work; unchecked ones come through as they are
     */
    public <T> T system(Callable<T> work) {
        RequestContextController requestContext = controllers.get();
        boolean opened = requestContext.activate();
        Caller before = currentCaller.get();
        try (AutoCloseable ignored = containerIdentity.system()) {
            currentCaller.become(Caller.SYSTEM);
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

    /**
     * Runs what a person asked for and did not wait for, with what that person may do now. The trail names the person.
     *
     * @throws ForbiddenException if there is no active account any more
     */
    public void person(long userId, Runnable work) {
        Caller person =
                system(() -> callers.active(userId)).orElseThrow(() -> new ForbiddenException("identity.forbidden"));
        RequestContextController requestContext = controllers.get();
        boolean opened = requestContext.activate();
        Caller before = currentCaller.get();
        try (AutoCloseable ignored = containerIdentity.of(person.name(), person.permissions())) {
            currentCaller.become(person);
            work.run();
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

    /**
     * Runs the work for somebody without an account who has shown a secret of one object, for example the PIN of a
     * report. Such a caller holds no permission: the services called inside must themselves know what the secret opens.
     * Where the guest is stays out of the trail, since a reporter may be anonymous.
     *
     * @throws IllegalArgumentException if the caller is a user, a client or the system, or holds any permission
     */
    public <T> T guest(Caller guest, Supplier<T> work) {
        if (guest.kind() != Caller.Kind.ANONYMOUS || !guest.scopes().isEmpty()) {
            throw new IllegalArgumentException("Not a guest: " + guest.kind());
        }
        Caller before = currentCaller.get();
        String address = currentCaller.remoteAddress();
        currentCaller.become(guest);
        currentCaller.arrivedAs(currentCaller.requestId(), NOWHERE);
        try {
            return work.get();
        } finally {
            currentCaller.arrivedAs(currentCaller.requestId(), address);
            currentCaller.become(before);
        }
    }
}
