package id.pendopo.acceptance.bench;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;

/**
 * A phone in the audience of a forum. It votes for a question or takes the vote back, which is what is timed; beside that it
 * looks at the board as its script does, and now and then sends a question, always twice. It knows what it was told is counted.
 */
final class Phone implements Load.Client {

    private static final String HOME = "/public/audience";
    private static final int ASKS_EVERY = 10;

    private final Http http;
    private final String code;
    private final List<String> questions;
    private final Map<String, String> headers = new HashMap<>();
    private final Set<String> voted = new HashSet<>();
    private String tag;
    private int asked;

    Phone(int port, String code, List<String> questions) throws IOException {
        this.http = new Http(port);
        this.code = code;
        this.questions = questions;
        String cookie =
                http.get(HOME + ".xhtml?code=" + code, Map.of()).expect(200).header("Set-Cookie");
        headers.put("Cookie", cookie.replaceFirst(";.*", ""));
        headers.put("Content-Type", "application/x-www-form-urlencoded");
        headers.put("Accept", "application/json");
    }

    @Override
    public void once() throws IOException {
        vote(questions.get(ThreadLocalRandom.current().nextInt(questions.size())));
    }

    void vote(String question) throws IOException {
        boolean on = !voted.contains(question);
        http.post(HOME + "/votes", headers, "code=" + code + "&question=" + question + "&on=" + (on ? 1 : 0))
                .expect(200);
        if (on) {
            voted.add(question);
        } else {
            voted.remove(question);
        }
    }

    @Override
    public void between() throws IOException {
        Http.Answer board =
                http.get(HOME + "/board?code=" + code, tag == null ? Map.of() : Map.of("If-None-Match", tag));
        if (board.status() != 304) {
            tag = board.expect(200).header("ETag");
        }
        if (ThreadLocalRandom.current().nextInt(ASKS_EVERY) == 0) {
            String question = "code=" + code + "&key=" + UUID.randomUUID() + "&text="
                    + URLEncoder.encode("Pertanyaan dari hadirin?", StandardCharsets.UTF_8);
            http.post(HOME + "/questions", headers, question).expect(200);
            http.post(HOME + "/questions", headers, question).expect(200);
            asked++;
        }
    }

    Set<String> voted() {
        return voted;
    }

    int asked() {
        return asked;
    }

    @Override
    public void close() throws IOException {
        http.close();
    }
}
