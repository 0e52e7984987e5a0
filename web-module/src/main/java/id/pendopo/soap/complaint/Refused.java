package id.pendopo.soap.complaint;

import id.pendopo.api.platform.Problem;
import id.pendopo.soap.complaint.contract.ConflictFault;
import id.pendopo.soap.complaint.contract.FaultInfo;
import id.pendopo.soap.complaint.contract.FieldProblem;
import id.pendopo.soap.complaint.contract.InvalidInput;
import id.pendopo.soap.complaint.contract.InvalidInputFault;
import id.pendopo.soap.complaint.contract.NotAllowedFault;
import id.pendopo.soap.complaint.contract.NotFoundFault;
import id.pendopo.soap.complaint.contract.RetryInfo;
import id.pendopo.soap.complaint.contract.TemporaryFault;
import id.pendopo.soap.complaint.contract.TooManyRequestsFault;
import java.math.BigInteger;

/**
 * An operation did not come about. Each method throws the fault of the contract it is named for, if this refusal is of that
 * kind; an operation calls those it declares.
 */
final class Refused extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient Problem problem;

    Refused(Problem problem) {
        super(problem.code());
        this.problem = problem;
    }

    void asInvalidInput() throws InvalidInputFault {
        if (problem.status() == 400 || problem.status() == 413) {
            InvalidInput detail = fill(new InvalidInput());
            for (Problem.FieldError error : problem.errors()) {
                FieldProblem field = new FieldProblem();
                field.setName(error.field());
                field.setCode(error.code());
                field.setMessage(error.detail());
                detail.getField().add(field);
            }
            throw new InvalidInputFault(problem.detail(), detail);
        }
    }

    void asNotFound() throws NotFoundFault {
        if (problem.status() == 404) {
            throw new NotFoundFault(problem.detail(), fill(new FaultInfo()));
        }
    }

    void asNotAllowed() throws NotAllowedFault {
        if (problem.status() == 403) {
            throw new NotAllowedFault(problem.detail(), fill(new FaultInfo()));
        }
    }

    void asConflict() throws ConflictFault {
        if (problem.status() == 409 || problem.status() == 412 || problem.status() == 422) {
            throw new ConflictFault(problem.detail(), fill(new FaultInfo()));
        }
    }

    void asTooManyRequests() throws TooManyRequestsFault {
        if (problem.status() == 429) {
            throw new TooManyRequestsFault(problem.detail(), fill(retry()));
        }
    }

    void asTemporary() throws TemporaryFault {
        if (problem.status() == 503) {
            throw new TemporaryFault(problem.detail(), fill(retry()));
        }
    }

    /** What is left is our own failure, which the door words; see {@link id.pendopo.soap.platform.SoapDoor#failed}. */
    IllegalStateException asOurs() {
        return new IllegalStateException(problem.code(), this);
    }

    private RetryInfo retry() {
        RetryInfo retry = new RetryInfo();
        long seconds = problem.retryAfter() == null ? 1 : problem.retryAfter();
        retry.setRetryAfterSeconds(BigInteger.valueOf(seconds));
        return retry;
    }

    private <T extends FaultInfo> T fill(T info) {
        info.setCode(problem.code());
        info.setMessage(problem.detail());
        info.setRequestId(problem.requestId());
        return info;
    }
}
