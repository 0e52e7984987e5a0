package id.pendopo.service.complaint;

import id.pendopo.domain.platform.InvalidInputException;
import id.pendopo.domain.platform.UnavailableException;
import id.pendopo.service.identity.Rounds;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.Optional;
import java.util.UUID;

/** Exchanges with SP4N-LAPOR! every half minute, if that is set up. */
@Singleton
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class LaporRunner {

    private static final int ROUNDS = 100;

    @Inject
    private LaporSettings settings;

    @Inject
    private LaporExchange exchange;

    @Inject
    private LaporUpdates updates;

    @Inject
    private Rounds rounds;

    @Schedule(hour = "*", minute = "*", second = "10/30", persistent = false, info = "exchange with LAPOR")
    void look() {
        settings.gateway()
                .ifPresent(gateway ->
                        rounds.asSystem(() -> exchange(gateway), "The exchange with LAPOR stopped; it goes on later"));
    }

    /** Both directions once; trouble in one does not hold up the other. */
    void exchange(LaporGateway gateway) {
        String error = null;
        try {
            receive(gateway);
        } catch (IOException e) {
            error = "in: " + e.getMessage();
        }
        apply(updates);
        String unsent = send(gateway);
        exchange.ran(error == null ? unsent : error);
    }

    private void receive(LaporGateway gateway) throws IOException {
        for (int round = 0; round < ROUNDS; round++) {
            String position = exchange.position();
            Optional<LaporBatch> batch = gateway.receive(position);
            if (batch.isEmpty()) {
                return;
            }
            try {
                exchange.takeIn(batch.get());
            } catch (InvalidInputException e) {
                gateway.refused(batch.get(), e.violations().get(0).code());
                continue;
            }
            gateway.taken(batch.get());
            if (batch.get().reports() != null && batch.get().position().equals(position)) {
                return;
            }
        }
    }

    /** What can be applied is, in order; what cannot waits for a person, and with it nothing else. */
    static void apply(LaporUpdates updates) {
        for (UUID one : updates.waiting()) {
            try {
                updates.apply(one);
            } catch (UnavailableException e) {
                throw e;
            } catch (RuntimeException e) {
                updates.listed(one, BulkWatch.words(BulkWatch.refusal(e)));
            }
        }
    }

    private String send(LaporGateway gateway) {
        exchange.notice();
        String trouble = null;
        Optional<LaporExchange.Claim> claim = exchange.claim();
        for (int round = 0; round < ROUNDS && claim.isPresent(); round++) {
            String failed = tell(exchange, gateway, claim.get());
            trouble = failed == null ? trouble : failed;
            claim = exchange.claim();
        }
        return trouble;
    }

    /** @return what went wrong; null if nothing */
    static String tell(LaporExchange exchange, LaporGateway gateway, LaporExchange.Claim claim) {
        try {
            for (LaporChange change : exchange.changes(claim)) {
                gateway.send(change);
                exchange.told(claim, change.sequence());
            }
            exchange.finished(claim);
            return null;
        } catch (LaporRefusal e) {
            exchange.failed(claim, e.getMessage(), true);
            return "out: " + e.getMessage();
        } catch (IOException e) {
            exchange.failed(claim, String.valueOf(e.getMessage()), false);
            return "out: " + e.getMessage();
        }
    }
}
