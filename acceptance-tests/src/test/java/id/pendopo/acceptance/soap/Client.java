package id.pendopo.acceptance.soap;

import id.pendopo.acceptance.Product;
import id.pendopo.acceptance.soap.client.Channel;
import id.pendopo.acceptance.soap.client.ComplaintClass;
import id.pendopo.acceptance.soap.client.ComplaintPort;
import id.pendopo.acceptance.soap.client.ComplaintService;
import id.pendopo.acceptance.soap.client.NewComplaint;
import id.pendopo.acceptance.soap.client.Reporter;
import jakarta.xml.ws.BindingProvider;
import jakarta.xml.ws.handler.MessageContext;
import jakarta.xml.ws.soap.SOAPBinding;
import java.net.MalformedURLException;
import java.net.URL;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** A client made by Apache CXF from the contract, reading the WSDL that the product serves. */
final class Client {

    private Client() {}

    static ComplaintPort soap11() {
        return prepared(service().getComplaintSoap11Port());
    }

    static ComplaintPort soap12() {
        return prepared(service().getComplaintSoap12Port());
    }

    static NewComplaint complaint(String title) {
        NewComplaint complaint = new NewComplaint();
        complaint.setSenderReference("LAPOR-" + UUID.randomUUID());
        complaint.setClazz(ComplaintClass.COMPLAINT);
        complaint.setChannel(Channel.LAPOR);
        complaint.setTitle(title);
        complaint.setStory("Sejak tiga malam lampu di depan sekolah padam dan jalan menjadi gelap.");
        Reporter reporter = new Reporter();
        reporter.setName("Siti Aminah");
        complaint.setReporter(reporter);
        return complaint;
    }

    private static ComplaintService service() {
        try {
            return new ComplaintService(new URL(Product.shared().url("/soap/complaints?wsdl")));
        } catch (MalformedURLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static ComplaintPort prepared(ComplaintPort port) {
        BindingProvider provider = (BindingProvider) port;
        // CXF writes into these
        Map<String, List<String>> headers = new HashMap<>();
        headers.put("Authorization", new ArrayList<>(List.of("Bearer demo-sp4n-key")));
        headers.put("Accept-Language", new ArrayList<>(List.of("en")));
        provider.getRequestContext().put(MessageContext.HTTP_REQUEST_HEADERS, headers);
        ((SOAPBinding) provider.getBinding()).setMTOMEnabled(true);
        return port;
    }
}
