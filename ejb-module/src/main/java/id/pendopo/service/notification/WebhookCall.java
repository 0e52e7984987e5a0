package id.pendopo.service.notification;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.SSLSocketFactory;

/**
 * One request of a webhook. Written by hand because Java's own clients look a host up once more after it was checked, follow
 * redirects to places nobody checked, and read answers of any length; of the answer only the status matters.
 */
final class WebhookCall {

    private static final Pattern STATUS = Pattern.compile("HTTP/1\\.[01] ([1-5][0-9]{2})(?: .*)?");
    private static final int LONGEST_LINE = 1_000;

    private final Duration patience;

    /** @param patience for everything together: connecting, TLS, sending, the first line of the answer */
    WebhookCall(Duration patience) {
        this.patience = patience;
    }

    /**
     * @return the status of the answer
     * @throws IOException if there is none
     */
    int post(WebhookAddress to, Map<String, String> headers, byte[] body) throws IOException {
        long end = System.nanoTime() + patience.toNanos();
        try (Socket plain = new Socket()) {
            plain.connect(new InetSocketAddress(to.resolve(), to.port()), left(end));
            plain.setSoTimeout(left(end));
            Socket socket = to.encrypted() ? encrypted(plain, to) : plain;
            socket.getOutputStream().write(request(to, headers, body));
            socket.getOutputStream().flush();
            return status(socket, end);
        }
    }

    private static Socket encrypted(Socket plain, WebhookAddress to) throws IOException {
        SSLSocketFactory factory = (SSLSocketFactory) SSLSocketFactory.getDefault();
        SSLSocket socket = (SSLSocket) factory.createSocket(plain, to.host(), to.port(), true);
        SSLParameters parameters = socket.getSSLParameters();
        parameters.setEndpointIdentificationAlgorithm("HTTPS");
        socket.setSSLParameters(parameters);
        socket.startHandshake();
        return socket;
    }

    private static byte[] request(WebhookAddress to, Map<String, String> headers, byte[] body) {
        String path = to.uri().getRawPath() == null || to.uri().getRawPath().isEmpty()
                ? "/"
                : to.uri().getRawPath();
        String query = to.uri().getRawQuery() == null ? "" : "?" + to.uri().getRawQuery();
        StringBuilder head = new StringBuilder("POST " + path + query + " HTTP/1.1\r\n");
        head.append("Host: ").append(to.uri().getRawAuthority()).append("\r\n");
        headers.forEach(
                (name, value) -> head.append(name).append(": ").append(value).append("\r\n"));
        head.append("Content-Length: ").append(body.length).append("\r\nConnection: close\r\n\r\n");
        byte[] start = head.toString().getBytes(StandardCharsets.US_ASCII);
        byte[] whole = new byte[start.length + body.length];
        System.arraycopy(start, 0, whole, 0, start.length);
        System.arraycopy(body, 0, whole, start.length, body.length);
        return whole;
    }

    private static int status(Socket socket, long end) throws IOException {
        StringBuilder line = new StringBuilder();
        InputStream in = socket.getInputStream();
        while (true) {
            socket.setSoTimeout(left(end));
            int next = in.read();
            if (next < 0) {
                throw new IOException("closed without an answer");
            }
            if (next == '\n') {
                break;
            }
            line.append((char) next);
            if (line.length() > LONGEST_LINE) {
                throw new IOException("no HTTP");
            }
        }
        Matcher status = STATUS.matcher(line.toString().strip());
        if (!status.matches()) {
            throw new IOException("no HTTP");
        }
        return Integer.parseInt(status.group(1));
    }

    private static int left(long end) throws SocketTimeoutException {
        long millis = (end - System.nanoTime()) / 1_000_000;
        if (millis < 1) {
            throw new SocketTimeoutException("no answer in time");
        }
        return (int) millis;
    }
}
