package id.pendopo.acceptance.rest;

import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.acceptance.Product;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** A client that asks too often is told when to come back, over REST and SOAP alike; the others do not notice. */
class RateLimitIT {

    /** Has the lowest limit of the demonstration, and is used by no other test. */
    private static final String KEY = "demo-callcenter-key";

    private static final int PER_MINUTE = 600;
    private static final String STATUS =
            """
            <s:Envelope xmlns:s="http://schemas.xmlsoap.org/soap/envelope/" xmlns:p="http://pendopo.id/complaint/v1">\
            <s:Body><p:GetComplaintStatus><p:trackingNumber>TNG-26-000001</p:trackingNumber></p:GetComplaintStatus>\
            </s:Body></s:Envelope>""";
    private static final HttpClient HTTP =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();

    @Test
    void whoever_asks_too_often_is_told_when_to_come_back() throws Exception {
        HttpResponse<String> refused = askUntilRefused();

        assertThat(refused.statusCode()).as(refused.body()).isEqualTo(429);
        assertThat(header(refused, "Content-Type")).startsWith("application/problem+json");
        assertThat(Integer.parseInt(header(refused, "Retry-After"))).isBetween(1, 60);
        assertThat(header(refused, "RateLimit-Policy")).isEqualTo("\"minute\";q=" + PER_MINUTE + ";w=60");
        assertThat(header(refused, "RateLimit")).startsWith("\"minute\";r=0;");
        assertThat(refused.body()).contains("urn:pendopo:problem:", "\"status\":429", "requestId");

        Api.request().get("/api/v1/channels").then().statusCode(200);

        Thread.sleep(Duration.ofSeconds(Integer.parseInt(header(refused, "Retry-After")))
                .toMillis());
        assertThat(ask().statusCode()).isEqualTo(200);
    }

    @Test
    void soap_counts_against_the_same_limit() throws Exception {
        askUntilRefused();
        HttpResponse<String> refused = send("/soap/complaints", STATUS);
        for (int again = 0; again < PER_MINUTE && !refused.body().contains("TooManyRequests"); again++) {
            refused = send("/soap/complaints", STATUS);
        }

        assertThat(refused.statusCode()).isEqualTo(500);
        assertThat(refused.body()).contains(":Client</faultcode>", "TooManyRequestsFault");
        assertThat(Integer.parseInt(header(refused, "Retry-After"))).isBetween(1, 60);
    }

    private static HttpResponse<String> askUntilRefused() throws IOException, InterruptedException {
        Instant end = Instant.now().plus(Duration.ofMinutes(2));
        HttpResponse<String> answer = ask();
        while (answer.statusCode() == 200 && Instant.now().isBefore(end)) {
            answer = ask();
        }
        return answer;
    }

    private static HttpResponse<String> ask() throws IOException, InterruptedException {
        return send("/api/v1/channels", null);
    }

    private static HttpResponse<String> send(String path, String message) throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(Product.shared().uri(path))
                .header("Authorization", "Bearer " + KEY)
                .timeout(Duration.ofSeconds(30));
        if (message != null) {
            request.header("Content-Type", "text/xml;charset=utf-8").POST(HttpRequest.BodyPublishers.ofString(message));
        }
        return HTTP.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    private static String header(HttpResponse<?> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }
}
