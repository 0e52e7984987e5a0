package id.pendopo.service.complaint;

import id.pendopo.service.identity.RunAs;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.AsyncResult;
import jakarta.ejb.Asynchronous;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.concurrent.Future;

/** Makes the next piece of an import on a thread of its own, while the one before it is kept. Only the timer of imports calls it. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ImportAhead {

    @Inject
    private RunAs runAs;

    @Inject
    private ImportWork work;

    @Asynchronous
    public Future<Optional<ImportPiece>> prepare(ImportWork.Claim claim, ImportPiece before, int most) {
        return new AsyncResult<>(runAs.system(() -> work.prepareAfter(claim, before, most)));
    }
}
