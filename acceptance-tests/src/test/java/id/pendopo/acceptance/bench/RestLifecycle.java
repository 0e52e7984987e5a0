package id.pendopo.acceptance.bench;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** One complaint from filing to the final answer over REST, and read back: five requests, four of them changes. */
final class RestLifecycle implements Load.Client {

    /** Agencies and categories of the demo data whose answers need no approval. */
    static final List<String> AGENCIES = List.of("DINKES", "PUPR", "DLH", "DISHUB", "DISDIK", "DINSOS");

    private final Http http;
    private final String key;
    private final String category;
    private int turn;

    RestLifecycle(int port, String key, String category, int number) throws IOException {
        this.http = new Http(port);
        this.key = key;
        this.category = category;
        this.turn = number;
    }

    @Override
    public void once() throws IOException {
        turn++;
        Http.Answer filed = file("Lampu jalan padam di RT %d".formatted(turn % 20));
        String path = filed.header("Location").replaceFirst("^https?://[^/]+", "");
        Http.Answer verified = http.post(
                        path + "/moves/verify",
                        headers("If-Match", filed.header("ETag")),
                        """
                {"class":"COMPLAINT","supervision":false,"category":"%s","agency":"%s","anonymous":false,"confidential":false}"""
                                .formatted(category, AGENCIES.get(turn % AGENCIES.size())))
                .expect(200);
        Http.Answer replied = http.post(
                        path + "/replies",
                        headers("If-Match", verified.header("ETag")),
                        """
                {"visibility":"PUBLIC","text":"Terima kasih atas laporannya. Petugas kami memeriksa ke lokasi besok pagi."}""")
                .expect(201);
        http.post(
                        path + "/moves/answer",
                        headers("If-Match", replied.header("ETag")),
                        """
                {"text":"Lampu sudah diganti pada hari ini dan menyala kembali. Terima kasih atas kesabarannya."}""")
                .expect(200);
        http.get(path, Map.of("Authorization", "Bearer " + key)).expect(200);
    }

    Http.Answer file(String title) throws IOException {
        return http.post(
                        "/api/v1/complaints",
                        headers("Idempotency-Key", UUID.randomUUID().toString()),
                        """
                {"class":"COMPLAINT","channel":"APP","title":"%s",
                 "story":"Sudah tiga malam lampu jalan di depan rumah kami padam sehingga warga takut lewat. Mohon diperbaiki.",
                 "anonymous":false,"confidential":false,"category":"%s",
                 "reporter":{"name":"Warga Uji","phone":"08120000%04d"}}"""
                                .formatted(title, category, turn % 10_000))
                .expect(201);
    }

    private Map<String, String> headers(String name, String value) {
        Map<String, String> headers = new HashMap<>();
        headers.put("Authorization", "Bearer " + key);
        headers.put("Content-Type", "application/json");
        headers.put(name, value);
        return headers;
    }

    @Override
    public void close() throws IOException {
        http.close();
    }
}
