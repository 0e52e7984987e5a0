package id.pendopo.acceptance.bench;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One respondent on the public page: opens the form, solves the sum the server sets, sends. Each comes from an address of its
 * own, as people do; the sum is set to its least, because here the respondents' devices are the machine that is measured.
 */
final class PageAnswer implements Load.Client {

    private static final Pattern INPUT = Pattern.compile("<input\\b[^>]*>");
    private static final Pattern BUTTON = Pattern.compile("<button\\b[^>]*\\bname=\"(answer:[^\"]+)\"");
    private static final Pattern TEXT = Pattern.compile("\"(\\w+)\":\\s*(?:\"([^\"]*)\"|(\\d+))");

    private final Http http;
    private final List<String> subjects;
    private final Map<String, String> headers = new HashMap<>();
    private int turn;

    PageAnswer(int port, List<String> subjects, int number) throws IOException {
        this.http = new Http(port);
        this.subjects = subjects;
        this.turn = number;
    }

    @Override
    public void once() throws IOException, NoSuchAlgorithmException {
        ThreadLocalRandom random = ThreadLocalRandom.current();
        headers.put(
                "X-Forwarded-For",
                "10." + random.nextInt(256) + "." + random.nextInt(256) + "." + random.nextInt(1, 255));
        String form = "/public/survey.xhtml?s=" + subjects.get(turn++ % subjects.size());
        Http.Answer opened = http.get(form, headers).expect(200);
        if (opened.header("Set-Cookie") != null) {
            headers.put("Cookie", opened.header("Set-Cookie").replaceFirst(";.*", ""));
        }
        Map<String, String> fields = filled(opened.text());
        fields.put("proof", proof());
        StringBuilder body = new StringBuilder();
        fields.forEach((name, value) -> body.append(body.isEmpty() ? "" : "&")
                .append(URLEncoder.encode(name, StandardCharsets.UTF_8))
                .append('=')
                .append(URLEncoder.encode(value, StandardCharsets.UTF_8)));
        Map<String, String> sending = new HashMap<>(headers);
        sending.put("Content-Type", "application/x-www-form-urlencoded");
        Http.Answer taken = http.post(form, sending, body.toString()).expect(302);
        if (!taken.header("Location").contains("survey-done")) {
            throw new IllegalStateException("sent to " + taken.header("Location"));
        }
    }

    /** Hidden fields as they came, for each question one of its answers, the button that is pressed. */
    private static Map<String, String> filled(String page) {
        Map<String, String> fields = new LinkedHashMap<>();
        String form = page.substring(page.indexOf("<form id=\"answer\""));
        Matcher inputs = INPUT.matcher(form.substring(0, form.indexOf("</form>")));
        while (inputs.find()) {
            String name = attribute(inputs.group(), "name");
            String value = attribute(inputs.group(), "value");
            switch (attribute(inputs.group(), "type")) {
                case "hidden" -> fields.put(name, value);
                case "radio" -> {
                    if (!fields.containsKey(name) || ThreadLocalRandom.current().nextInt(3) == 0) {
                        fields.put(name, value);
                    }
                }
                default -> fields.put(name, name.contains("age") ? "34" : "");
            }
        }
        Matcher button = BUTTON.matcher(form);
        if (!button.find()) {
            throw new IllegalStateException("no button in " + form);
        }
        fields.put(button.group(1), "");
        return fields;
    }

    private static String attribute(String tag, String name) {
        Matcher matcher = Pattern.compile("\\b" + name + "=\"([^\"]*)\"").matcher(tag);
        return matcher.find() ? matcher.group(1).replace("&amp;", "&") : "";
    }

    private String proof() throws IOException, NoSuchAlgorithmException {
        Map<String, String> task = new HashMap<>();
        Matcher values =
                TEXT.matcher(http.get("/public/challenge", headers).expect(200).text());
        while (values.find()) {
            task.put(values.group(1), values.group(2) == null ? values.group(3) : values.group(2));
        }
        MessageDigest digest = MessageDigest.getInstance("SHA-256");
        for (int number = 0; number <= Integer.parseInt(task.get("maxnumber")); number++) {
            byte[] hash = digest.digest((task.get("salt") + number).getBytes(StandardCharsets.UTF_8));
            if (HexFormat.of().formatHex(hash).equals(task.get("challenge"))) {
                String solved =
                        "{\"algorithm\":\"SHA-256\",\"challenge\":\"%s\",\"number\":%d,\"salt\":\"%s\",\"signature\":\"%s\"}"
                                .formatted(task.get("challenge"), number, task.get("salt"), task.get("signature"));
                return Base64.getEncoder().encodeToString(solved.getBytes(StandardCharsets.UTF_8));
            }
        }
        throw new IllegalStateException("no solution");
    }

    @Override
    public void close() throws IOException {
        http.close();
    }
}
