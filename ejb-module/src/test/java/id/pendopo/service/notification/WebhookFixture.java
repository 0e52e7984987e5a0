package id.pendopo.service.notification;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;

/** The other side of a webhook, on loopback, as well-behaved or not as a test wants it. */
final class WebhookFixture implements AutoCloseable {

    /** What came. */
    record Heard(String path, Map<String, String> headers, String body) {}

    private final ServerSocket server;
    private final List<Heard> heard = new CopyOnWriteArrayList<>();
    private volatile Function<Heard, String> answer = message -> "HTTP/1.1 204 No Content\r\n\r\n";
    private volatile long pauseMillis;

    WebhookFixture() throws IOException {
        server = new ServerSocket(0, 50, InetAddress.getByName("127.0.0.1"));
        Thread thread = new Thread(this::listen, "webhook-stub");
        thread.setDaemon(true);
        thread.start();
    }

    String url() {
        return "http://127.0.0.1:" + server.getLocalPort() + "/hook?a=1";
    }

    List<Heard> heard() {
        return heard;
    }

    /** @param raw the whole answer from its status line on */
    void answers(Function<Heard, String> raw) {
        answer = raw;
    }

    void status(int status) {
        answer = message -> "HTTP/1.1 " + status + " Whatever\r\nContent-Length: 0\r\n\r\n";
    }

    /** Between any two bytes of the answer. */
    void drips(long millis) {
        pauseMillis = millis;
    }

    private void listen() {
        while (!server.isClosed()) {
            try {
                Socket socket = server.accept();
                Thread one = new Thread(() -> serve(socket), "webhook-stub-one");
                one.setDaemon(true);
                one.start();
            } catch (IOException e) {
                return;
            }
        }
    }

    private void serve(Socket accepted) {
        try (Socket socket = accepted) {
            BufferedReader in =
                    new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
            String path = in.readLine();
            Map<String, String> headers = new TreeMap<>();
            for (String line = in.readLine(); line != null && !line.isEmpty(); line = in.readLine()) {
                int colon = line.indexOf(':');
                headers.put(
                        line.substring(0, colon).toLowerCase(Locale.ROOT),
                        line.substring(colon + 1).strip());
            }
            char[] body = new char[Integer.parseInt(headers.getOrDefault("content-length", "0"))];
            int got = 0;
            while (got < body.length) {
                got += in.read(body, got, body.length - got);
            }
            Heard message = new Heard(path, headers, new String(body));
            heard.add(message);
            write(socket.getOutputStream(), answer.apply(message));
        } catch (IOException | InterruptedException e) {
            Thread.currentThread().setName("webhook-stub-gone: " + e.getMessage());
        }
    }

    private void write(OutputStream out, String text) throws IOException, InterruptedException {
        for (byte one : text.getBytes(StandardCharsets.UTF_8)) {
            out.write(one);
            out.flush();
            if (pauseMillis > 0) {
                Thread.sleep(pauseMillis);
            }
        }
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}
