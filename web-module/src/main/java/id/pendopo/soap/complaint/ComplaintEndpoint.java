package id.pendopo.soap.complaint;

import com.sun.xml.ws.developer.SchemaValidation;
import id.pendopo.soap.complaint.contract.ChangePage;
import id.pendopo.soap.complaint.contract.ChangeQuery;
import id.pendopo.soap.complaint.contract.ComplaintPort;
import id.pendopo.soap.complaint.contract.ComplaintStatus;
import id.pendopo.soap.complaint.contract.NewComplaint;
import id.pendopo.soap.complaint.contract.Receipt;
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
@SchemaValidation(handler = ContractViolations.class, outbound = false)
public class ComplaintEndpoint implements ComplaintPort {

    @Resource
    private WebServiceContext context;

    @Override
    public Receipt fileComplaint(NewComplaint complaint) {
        return attempt(() -> operations().file(complaint));
    }

    @Override
    public ComplaintStatus getComplaintStatus(String trackingNumber) {
        return attempt(() -> operations().status(trackingNumber, request()));
    }

    @Override
    public ChangePage listChanges(ChangeQuery query) {
        return attempt(() -> operations().changes(query, request()));
    }

    /** The typed faults of the contract are worded by the door, so nothing is answered here when it fails. */
    private <T> T attempt(Supplier<T> operation) {
        try {
            ContractViolations.refuse(context.getMessageContext());
            return operation.get();
        } catch (RuntimeException trouble) {
            operations().refuse(trouble, request());
            return null;
        }
    }

    private HttpServletRequest request() {
        return (HttpServletRequest) context.getMessageContext().get(MessageContext.SERVLET_REQUEST);
    }

    private static ComplaintOperations operations() {
        return CDI.current().select(ComplaintOperations.class).get();
    }
}
