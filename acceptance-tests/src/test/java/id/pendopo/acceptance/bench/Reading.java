package id.pendopo.acceptance.bench;

import java.io.IOException;
import java.util.List;
import java.util.Map;

/** Opens the same kind of page again and again, as clerks do: each time with another filter or order. */
final class Reading implements Load.Client {

    private final Http http;
    private final List<String> paths;
    private final Map<String, String> headers;
    private int turn;

    Reading(int port, Map<String, String> headers, List<String> paths, int number) throws IOException {
        this.http = new Http(port);
        this.headers = headers;
        this.paths = paths;
        this.turn = number;
    }

    @Override
    public void once() throws IOException {
        http.get(paths.get(turn++ % paths.size()), headers).expect(200);
    }

    @Override
    public void close() throws IOException {
        http.close();
    }
}
