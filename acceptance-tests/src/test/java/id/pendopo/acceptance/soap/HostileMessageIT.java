package id.pendopo.acceptance.soap;

import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.acceptance.Product;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Messages no client would make: a fault of the sender, without a trace of what is inside. */
class HostileMessageIT {

    private static final String SOAP_11 = "http://schemas.xmlsoap.org/soap/envelope/";
    private static final String SOAP_12 = "http://www.w3.org/2003/05/soap-envelope";
    private static final HttpClient HTTP =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();

    static Stream<Arguments> messages() {
        String status = "<p:GetComplaintStatus><p:trackingNumber>%s</p:trackingNumber></p:GetComplaintStatus>";
        String entity = envelope(SOAP_11, status.formatted("&a;"));
        return Stream.of(
                Arguments.of("not XML", "hello"),
                Arguments.of("empty", ""),
                Arguments.of("cut short", envelope(SOAP_11, "<p:GetComp").substring(0, 120)),
                Arguments.of("not SOAP", "<a/>"),
                Arguments.of("DTD", "<!DOCTYPE s:Envelope [<!ENTITY a \"b\">]>" + entity),
                Arguments.of("external entity", "<!DOCTYPE x [<!ENTITY a SYSTEM \"file:///etc/passwd\">]>" + entity),
                Arguments.of("external DTD", "<!DOCTYPE x SYSTEM \"http://127.0.0.1:1/x.dtd\">" + entity),
                Arguments.of("entity bomb", bomb() + entity),
                Arguments.of("unknown operation", envelope(SOAP_11, "<p:DropEverything/>")),
                Arguments.of("foreign namespace", envelope(SOAP_11, "<GetComplaintStatus xmlns='urn:x'/>")),
                Arguments.of("wrong version", envelope(SOAP_12, status.formatted("TNG-26-1"))),
                Arguments.of("breaks the pattern", envelope(SOAP_11, status.formatted("' or 1=1"))),
                Arguments.of("missing element", envelope(SOAP_11, "<p:GetComplaintStatus/>")),
                Arguments.of(
                        "extra element",
                        envelope(
                                SOAP_11,
                                "<p:GetComplaintStatus><p:trackingNumber>T</p:trackingNumber><p:x/></p:GetComplaintStatus>")),
                Arguments.of("NUL as reference", envelope(SOAP_11, status.formatted("&#0;"))),
                Arguments.of("deep nesting", envelope(SOAP_11, "<a>".repeat(20_000))),
                Arguments.of("10 MB of text", envelope(SOAP_11, status.formatted("T".repeat(10_000_000)))));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("messages")
    void a_bad_message_is_the_senders_fault(String what, String message) throws Exception {
        HttpResponse<String> answer = send("text/xml;charset=utf-8", message.getBytes(StandardCharsets.UTF_8));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(500);
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("text/xml");
        assertThat(answer.body())
                .containsPattern(":(Client|VersionMismatch)</faultcode>")
                .doesNotContain("passwd");
        assertThat(answer.body()).doesNotContain("Exception", "com.sun", "\tat ", "root:");
    }

    @Test
    void invalid_utf8_is_the_senders_fault() throws Exception {
        byte[] message = envelope(
                        SOAP_11, "<p:GetComplaintStatus><p:trackingNumber>X</p:trackingNumber></p:GetComplaintStatus>")
                .getBytes(StandardCharsets.ISO_8859_1);
        message[new String(message, StandardCharsets.ISO_8859_1).indexOf('X')] = (byte) 0xFF;
        assertThat(send("text/xml;charset=utf-8", message).body()).contains(":Client</faultcode>");
    }

    @Test
    void a_bad_message_in_soap_12_is_the_senders_fault_too() throws Exception {
        HttpResponse<String> answer = send("application/soap+xml;charset=utf-8", "<a".getBytes(StandardCharsets.UTF_8));
        assertThat(answer.statusCode()).isEqualTo(500);
        assertThat(answer.body()).contains(":Sender</");
    }

    @Test
    void other_media_types_and_methods_are_refused_before_soap() throws Exception {
        assertThat(send("application/json", "{}".getBytes(StandardCharsets.UTF_8))
                        .statusCode())
                .isEqualTo(415);
        HttpRequest get = HttpRequest.newBuilder(Product.shared().uri("/soap/complaints"))
                .header("Authorization", "Bearer demo-sp4n-key")
                .build();
        assertThat(HTTP.send(get, HttpResponse.BodyHandlers.ofString()).statusCode())
                .isEqualTo(405);
    }

    @Test
    void without_a_key_there_is_no_soap() throws Exception {
        HttpRequest request = HttpRequest.newBuilder(Product.shared().uri("/soap/complaints"))
                .header("Content-Type", "text/xml")
                .POST(HttpRequest.BodyPublishers.ofString(envelope(SOAP_11, "<p:x/>")))
                .build();
        HttpResponse<String> answer = HTTP.send(request, HttpResponse.BodyHandlers.ofString());
        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.headers().firstValue("WWW-Authenticate").orElse("")).startsWith("Bearer");
    }

    @Test
    void the_endpoints_behind_the_door_cannot_be_reached() throws Exception {
        for (String path : new String[] {"/soap/complaints/soap11", "/soap/complaints/soap12", "/soap"}) {
            HttpRequest request = HttpRequest.newBuilder(Product.shared().uri(path))
                    .header("Authorization", "Bearer demo-sp4n-key")
                    .header("Content-Type", "text/xml")
                    .POST(HttpRequest.BodyPublishers.ofString(envelope(SOAP_11, "<p:x/>")))
                    .build();
            assertThat(HTTP.send(request, HttpResponse.BodyHandlers.ofString()).statusCode())
                    .isEqualTo(404);
        }
    }

    @Test
    void the_contract_is_served_as_it_is_kept() throws Exception {
        String address = Product.shared().url("/soap/complaints");
        assertThat(get("/soap/complaints?wsdl"))
                .isEqualTo(kept("complaints.wsdl").replace("http://localhost:8080/soap/complaints", address));
        assertThat(get("/soap/complaints?WSDL")).contains(address);
        assertThat(get("/soap/complaints.xsd")).isEqualTo(kept("complaints.xsd"));
        assertThat(get("/soap/complaints?xsd=complaints.xsd")).isEqualTo(kept("complaints.xsd"));
    }

    private static String bomb() {
        StringBuilder dtd = new StringBuilder("<!DOCTYPE x [<!ENTITY z \"ha\">");
        char last = 'z';
        for (char name = 'y'; name >= 'a'; name--) {
            dtd.append("<!ENTITY ")
                    .append(name)
                    .append(" \"")
                    .append(("&" + last + ";").repeat(10))
                    .append("\">");
            last = name;
        }
        return dtd.append("]>").toString();
    }

    private static String envelope(String version, String body) {
        return "<s:Envelope xmlns:s=\"" + version + "\" xmlns:p=\"http://pendopo.id/complaint/v1\"><s:Body>" + body
                + "</s:Body></s:Envelope>";
    }

    private static HttpResponse<String> send(String type, byte[] message) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(Product.shared().uri("/soap/complaints"))
                .header("Authorization", "Bearer demo-sp4n-key")
                .header("Content-Type", type)
                .timeout(Duration.ofSeconds(60))
                .POST(HttpRequest.BodyPublishers.ofByteArray(message))
                .build();
        return HTTP.send(request, HttpResponse.BodyHandlers.ofString());
    }

    private static String get(String path) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(Product.shared().uri(path)).build();
        return HTTP.send(request, HttpResponse.BodyHandlers.ofString()).body();
    }

    private static String kept(String file) throws IOException {
        return Files.readString(Product.root()
                .resolve("web-module/src/main/webapp/WEB-INF/wsdl")
                .resolve(file));
    }
}
