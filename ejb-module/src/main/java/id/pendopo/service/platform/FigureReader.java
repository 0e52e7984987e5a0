package id.pendopo.service.platform;

import id.pendopo.service.identity.RunAs;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;

/** Asks every capability for its numbers and tells whoever shows them. Every node does, each answers for itself. */
@Startup
@Singleton
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class FigureReader {

    private static final System.Logger LOG = System.getLogger(FigureReader.class.getName());

    @Inject
    @Any
    private Instance<Figures> sources;

    @Inject
    private RunAs runAs;

    @Inject
    private Event<FiguresRead> event;

    private boolean failing;

    @Schedule(hour = "*", minute = "*", second = "*/30", persistent = false)
    void read() {
        List<Figure> all = new ArrayList<>();
        try {
            runAs.system(() -> sources.forEach(source -> all.addAll(source.read())));
            event.fire(new FiguresRead(List.copyOf(all)));
            failing = false;
        } catch (RuntimeException e) {
            if (!failing) {
                // Once: while the database is down this happens every half minute.
                LOG.log(System.Logger.Level.WARNING, "The figures cannot be read; the metrics keep the last ones", e);
            }
            failing = true;
        }
    }
}
