package id.pendopo.soap.complaint;

import com.sun.xml.ws.developer.SchemaValidation;
import id.pendopo.soap.complaint.contract.ChangePage;
import id.pendopo.soap.complaint.contract.ChangeQuery;
import id.pendopo.soap.complaint.contract.ComplaintPort;
import id.pendopo.soap.complaint.contract.ComplaintStatus;
import id.pendopo.soap.complaint.contract.ConflictFault;
import id.pendopo.soap.complaint.contract.InvalidInputFault;
import id.pendopo.soap.complaint.contract.NewComplaint;
import id.pendopo.soap.complaint.contract.NotAllowedFault;
import id.pendopo.soap.complaint.contract.NotFoundFault;
import id.pendopo.soap.complaint.contract.Receipt;
import id.pendopo.soap.complaint.contract.TemporaryFault;
import id.pendopo.soap.complaint.contract.TooManyRequestsFault;
import id.pendopo.soap.platform.ContractViolations;
import jakarta.annotation.Resource;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.jws.WebService;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.xml.ws.WebServiceContext;
import jakarta.xml.ws.handler.MessageContext;
import java.util.function.Supplier;

/**
 * The SOAP face of complaints. It only hands on: the runtime makes this object itself, without injection, so what works
 * is looked up.
 */
@WebService(
        endpointInterface = "id.pendopo.soap.complaint.contract.ComplaintPort",
        targetNamespace = "http://pendopo.id/complaint/v1",
        serviceName = "ComplaintService")
@SchemaValidation(handler = ContractViolations.class)
public class ComplaintEndpoint implements ComplaintPort {

    @Resource
    private WebServiceContext context;

    @Override
    public Receipt fileComplaint(NewComplaint complaint)
            throws ConflictFault, InvalidInputFault, NotAllowedFault, TemporaryFault, TooManyRequestsFault {
        try {
            return attempt(() -> operations().file(complaint));
        } catch (Refused refused) {
            refused.asInvalidInput();
            refused.asNotAllowed();
            refused.asConflict();
            refused.asTooManyRequests();
            refused.asTemporary();
            throw refused.asOurs();
        }
    }

    @Override
    public ComplaintStatus getComplaintStatus(String trackingNumber)
            throws InvalidInputFault, NotAllowedFault, NotFoundFault, TemporaryFault, TooManyRequestsFault {
        try {
            return attempt(() -> operations().status(trackingNumber, request()));
        } catch (Refused refused) {
            refused.asInvalidInput();
            refused.asNotFound();
            refused.asNotAllowed();
            refused.asTooManyRequests();
            refused.asTemporary();
            throw refused.asOurs();
        }
    }

    @Override
    public ChangePage listChanges(ChangeQuery query)
            throws InvalidInputFault, NotAllowedFault, TemporaryFault, TooManyRequestsFault {
        try {
            return attempt(() -> operations().changes(query, request()));
        } catch (Refused refused) {
            refused.asInvalidInput();
            refused.asNotAllowed();
            refused.asTooManyRequests();
            refused.asTemporary();
            throw refused.asOurs();
        }
    }

    private <T> T attempt(Supplier<T> operation) throws Refused {
        try {
            ContractViolations.refuse(context.getMessageContext());
            return operation.get();
        } catch (RuntimeException trouble) {
            throw operations().refused(trouble, request());
        }
    }

    private HttpServletRequest request() {
        return (HttpServletRequest) context.getMessageContext().get(MessageContext.SERVLET_REQUEST);
    }

    private static ComplaintOperations operations() {
        return CDI.current().select(ComplaintOperations.class).get();
    }
}
