package id.pendopo.service.complaint;

import id.pendopo.service.platform.JsonText;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Exchange over HTTP. The other side may be slow, fail, repeat itself and answer out of order: a request is tried a few times
 * with growing pauses, answers are limited and checked, and each report is sent on once by its number.
 */
final class HttpLaporGateway implements LaporGateway {

    private static final int TRIES = 3;
    private static final int LARGEST = 20_000_000;
    private static final int TOO_MANY = 429;
    private static final int TIMEOUT = 408;

    /**
     * @param address of the other side, without a slash at its end
     * @param incoming path of what arrives; {@code {position}} stands for where the exchange stood
     * @param outgoing path of what is sent; {@code {reference}} stands for the number of the report
     * @param names what the other side calls our parts
     */
    record Places(String address, String token, String incoming, String outgoing, Map<String, String> names) {}

    private final Places places;
    private final Duration patience;
    private final Duration pause;
    private final HttpClient client;

    /** @param pause before the second try; doubled before each further one */
    HttpLaporGateway(Places places, Duration patience, Duration pause) {
        this.places = places;
        this.patience = patience;
        this.pause = pause;
        this.client = HttpClient.newBuilder()
                .connectTimeout(patience)
                .followRedirects(HttpClient.Redirect.NEVER)
                .build();
    }

    @Override
    public Optional<LaporBatch> receive(String position) throws IOException {
        String path = places.incoming().replace("{position}", encoded(position));
        List<Map<String, String>> reports = LaporJson.read(exchange(
                request(path).header("Accept", "application/json").GET().build()));
        String sequence = places.names().getOrDefault("sequence", "sequence");
        String reference = places.names().getOrDefault("reference", "reference");
        Map<String, Map<String, String>> latest = new LinkedHashMap<>();
        List<LaporUpdate> updates = new ArrayList<>();
        List<Map<String, String>> ordered = new ArrayList<>(reports);
        ordered.sort(Comparator.comparingLong(report -> number(report.get(sequence))));
        for (Map<String, String> report : ordered) {
            if (report.getOrDefault(reference, "").isBlank()) {
                throw new IOException("a report without " + reference);
            }
            if (LaporUpdate.is(report, places.names())) {
                updates.add(LaporUpdate.of(report, places.names()));
            } else {
                latest.put(report.get(reference), report);
            }
        }
        if (ordered.isEmpty()) {
            return Optional.empty();
        }
        String reached = ordered.get(ordered.size() - 1).getOrDefault(sequence, "");
        String further = number(reached) < number(position) ? position : reached;
        return Optional.of(
                new LaporBatch("lapor-" + further + ".json", null, new ArrayList<>(latest.values()), updates, further));
    }

    private static long number(String text) {
        return text != null && text.matches("[0-9]{1,18}") ? Long.parseLong(text) : -1;
    }

    @Override
    public void taken(LaporBatch batch) {
        // Where the exchange stands is in our database; the other side need not know.
    }

    @Override
    public void refused(LaporBatch batch, String reason) throws IOException {
        throw new IOException(reason);
    }

    @Override
    public void send(LaporChange change) throws IOException, LaporRefusal {
        String path = places.outgoing().replace("{reference}", encoded(change.reference()));
        HttpRequest request = request(path)
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", change.key())
                .POST(HttpRequest.BodyPublishers.ofString(JsonText.write(change.named(places.names()))))
                .build();
        try {
            exchange(request);
        } catch (Refused e) {
            throw new LaporRefusal(e.getMessage());
        }
    }

    /** Said no for good. */
    private static final class Refused extends IOException {
        private Refused(int status) {
            super("answered " + status);
        }
    }

    private HttpRequest.Builder request(String path) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(places.address() + path)).timeout(patience);
        return places.token().isEmpty() ? request : request.header("Authorization", "Bearer " + places.token());
    }

    private byte[] exchange(HttpRequest request) throws IOException {
        IOException last = null;
        for (int attempt = 0; attempt < TRIES; attempt++) {
            try {
                if (attempt > 0) {
                    Thread.sleep(pause.toMillis() << (attempt - 1));
                }
                return once(request);
            } catch (Refused e) {
                throw e;
            } catch (IOException e) {
                last = e;
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IOException("stopped", e);
            }
        }
        throw last;
    }

    private byte[] once(HttpRequest request) throws IOException, InterruptedException {
        HttpResponse<InputStream> answer = client.send(request, HttpResponse.BodyHandlers.ofInputStream());
        try (InputStream body = answer.body()) {
            int status = answer.statusCode();
            if (status >= 400 && status < 500 && status != TIMEOUT && status != TOO_MANY) {
                throw new Refused(status);
            }
            if (status < 200 || status >= 300) {
                throw new IOException("answered " + status);
            }
            byte[] content = body.readNBytes(LARGEST + 1);
            if (content.length > LARGEST) {
                throw new IOException("answered more than " + LARGEST + " bytes");
            }
            return content;
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
