package id.pendopo.acceptance.bench;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;

/** One respondent's answers from another system. */
final class RestAnswer implements Load.Client {

    private final Http http;
    private final String key;
    private final String path;
    private final List<String> subjects;
    private int turn;

    RestAnswer(int port, String key, String survey, List<String> subjects, int number) throws IOException {
        this.http = new Http(port);
        this.key = key;
        this.path = survey + "/answers";
        this.subjects = subjects;
        this.turn = number;
    }

    @Override
    public void once() throws IOException {
        String subject = subjects.get(turn++ % subjects.size());
        http.post(
                        path,
                        Map.of(
                                "Authorization",
                                "Bearer " + key,
                                "Content-Type",
                                "application/json",
                                "Idempotency-Key",
                                UUID.randomUUID().toString()),
                        """
                {"target":"%s","answers":{"PERSYARATAN":%d,"PROSEDUR":%d,"WAKTU":%d,"BIAYA":4,"PRODUK":3,"KOMPETENSI":%d,
                 "PERILAKU":4,"SARPRAS":%d,"PENGADUAN":3},
                 "profile":{"session":"MORNING","sex":"FEMALE","age":%d,"education":"SMA","job":"PRIVATE"}}"""
                                .formatted(
                                        subject,
                                        mark(),
                                        mark(),
                                        mark(),
                                        mark(),
                                        mark(),
                                        ThreadLocalRandom.current().nextInt(17, 80)))
                .expect(201);
    }

    private static int mark() {
        return ThreadLocalRandom.current().nextInt(1, 5);
    }

    @Override
    public void close() throws IOException {
        http.close();
    }
}
