package id.pendopo.acceptance.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.RequestOptions;
import id.pendopo.acceptance.rest.Pictures;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;

/** A reporter who must not be known reports, and then every way out is searched for the name, by every role. */
class CanaryIT extends ComplaintBrowsing {

    private static final String NAME = "Kenarina Burungsari";
    private static final String PHONE_TYPED = "0899-7766-5544";
    private static final String MAIL = "kenarina@burung.example";
    private static final String NIK = "3671994411223344";
    private static final String HOME = "Gang Sangkar Nomor 77";
    private static final List<String> CANARIES = List.of(
            "Kenarina", "Burungsari", "089977665544", "0899-7766", "7766-5544", "kenarina@", NIK, "Gang Sangkar");

    private static final List<String> ACCOUNTS = List.of(
            "admin",
            "koordinator",
            "petugas",
            "penghubung.dinkes",
            "penghubung.pupr",
            "kepala.dinkes",
            "organisasi",
            "inspektorat",
            "sekda",
            "walikota",
            "auditor");
    private static final List<String> KEYS = List.of("demo-sp4n-key", "demo-laksa-key");

    private final HttpClient client = HttpClient.newHttpClient();

    private HttpResponse<String> rest(String key, String method, String path, String body, String... headers)
            throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(product.url(path)))
                .header("Authorization", "Bearer " + key)
                .header("Content-Type", "application/json")
                .method(
                        method,
                        body == null ? HttpRequest.BodyPublishers.noBody() : HttpRequest.BodyPublishers.ofString(body));
        for (int i = 0; i < headers.length; i += 2) {
            request.header(headers[i], headers[i + 1]);
        }
        return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    private String file(String title, boolean confidential) throws Exception {
        return file(title, confidential, "");
    }

    /** @param more further fields, each after a comma */
    private String file(String title, boolean confidential, String more) throws Exception {
        HttpResponse<String> filed = rest(
                "demo-sp4n-key",
                "POST",
                "/api/v1/complaints",
                """
                {"class":"COMPLAINT","channel":"LAPOR","title":"%s","story":"Saya diminta membayar di luar ketentuan.",
                 "reporter":{"name":"%s","phone":"%s","email":"%s","nik":"%s","address":"%s"},
                 "anonymous":true,"confidential":%s%s}"""
                        .formatted(title, NAME, PHONE_TYPED, MAIL, NIK, HOME, confidential, more),
                "Idempotency-Key",
                UUID.randomUUID().toString());
        assertThat(filed.statusCode()).as(filed.body()).isEqualTo(201);
        nowhere("what is answered on filing", filed.body() + filed.headers().map());
        Matcher number = Pattern.compile("\"trackingNumber\":\"([^\"]+)\"").matcher(filed.body());
        assertThat(number.find()).isTrue();
        return number.group(1);
    }

    private String tag(String number) throws Exception {
        return rest("demo-sp4n-key", "GET", "/api/v1/complaints/" + number, null)
                .headers()
                .firstValue("ETag")
                .orElseThrow();
    }

    /** Adds a picture that bears the reporter's name. */
    private String attach(String number) throws Exception {
        HttpResponse<String> added = client.send(
                HttpRequest.newBuilder(URI.create(
                                product.url("/api/v1/complaints/" + number + "/attachments?name=Kenarina.png")))
                        .header("Authorization", "Bearer demo-sp4n-key")
                        .header("Content-Type", "image/png")
                        .POST(HttpRequest.BodyPublishers.ofByteArray(Pictures.png()))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
        assertThat(added.statusCode()).as(added.body()).isEqualTo(201);
        nowhere("what is answered on attaching", added.body() + added.headers().map());
        Matcher id = Pattern.compile("\"id\":\"([^\"]+)\"").matcher(added.body());
        assertThat(id.find()).isTrue();
        return id.group(1);
    }

    /** What nobody released is at no address, for whoever may not work on the complaint. */
    private void unseen(Page page, String open, String closed, List<String> originals) {
        for (String original : originals) {
            for (String number : List.of(open, closed)) {
                for (String path : List.of(
                        "/public/photo?id=" + original,
                        "/public/photo?size=small&id=" + original,
                        "/public/report-file?no=" + number + "&file=" + original,
                        "/complaint/attachment?no=" + number + "&file=" + original,
                        "/complaint/photo-preview?no=" + number + "&file=" + original)) {
                    APIResponse answer = page.request()
                            .get(product.url(path), RequestOptions.create().setMaxRedirects(0));
                    assertThat(answer.status()).as(path).isIn(404, 302, 303, 401);
                    assertThat(String.valueOf(answer.headers().get("content-type")))
                            .as(path)
                            .doesNotContain("image");
                    assertThat(path.startsWith("/public") && answer.status() != 404)
                            .as(path)
                            .isFalse();
                }
            }
        }
    }

    private void verify(String number, boolean supervision) throws Exception {
        String agency = supervision ? "\"reportedAgency\":\"DINKES\"" : "\"agency\":\"DINKES\"";
        HttpResponse<String> verified = rest(
                "demo-sp4n-key",
                "POST",
                "/api/v1/complaints/" + number + "/moves/verify",
                """
                {"class":"COMPLAINT","supervision":%s,"category":"puskesmas",%s,"anonymous":true,"confidential":true}"""
                        .formatted(supervision, agency),
                "If-Match",
                tag(number));
        assertThat(verified.statusCode()).as(verified.body()).isEqualTo(200);
        nowhere(
                "what is answered on verifying",
                verified.body() + verified.headers().map());
    }

    private static void nowhere(String where, String text) {
        for (String canary : CANARIES) {
            assertThat(text.toLowerCase(java.util.Locale.ROOT))
                    .as(canary + " in " + where)
                    .doesNotContain(canary.toLowerCase(java.util.Locale.ROOT));
        }
    }

    @Test
    void an_anonymous_reporter_is_found_nowhere() throws Exception {
        String open = file("Pungutan tidak resmi " + System.nanoTime(), false);
        String closed = file("Pungutan rahasia " + System.nanoTime(), true);
        List<String> originals = List.of(attach(open), attach(closed));
        verify(closed, false);
        unseen(office(), open, closed, originals);
        for (String account : ACCOUNTS) {
            Page page = signedIn(account);
            if (account.equals("penghubung.pupr")) {
                unseen(page, open, closed, originals);
            }
            for (String number : List.of(open, closed)) {
                for (String path : places(number)) {
                    look(page, account, path);
                }
            }
            alike(page, account, closed);
        }
        for (String key : KEYS) {
            for (String number : List.of(open, closed)) {
                for (String path : List.of(
                        "/api/v1/complaints/" + number,
                        "/api/v1/complaints?q=" + number,
                        "/api/v1/complaints?q=Kenarina",
                        "/api/v1/complaints/similar?title=Pungutan+tidak+resmi&story=Saya+diminta+membayar",
                        "/api/v1/complaints?size=100",
                        "/api/v1/changes?since=2020-01-01T00:00:00Z&size=100",
                        "/api/v1/complaints/" + number + "/attachments",
                        "/open311/v2/requests/" + number + ".json",
                        "/open311/v2/requests/" + number + ".xml",
                        "/open311/v2/requests.xml")) {
                    HttpResponse<String> answer = rest(key, "GET", path, null);
                    nowhere(
                            path + " as " + key,
                            answer.body() + answer.headers().map());
                }
                HttpResponse<String> wrong =
                        rest(key, "POST", "/api/v1/complaints/" + number + "/moves/answer", "{}", "If-Match", "\"v1\"");
                nowhere("a refusal as " + key, wrong.body() + wrong.headers().map());
            }
        }
        HttpResponse<String> status = client.send(
                HttpRequest.newBuilder(URI.create(product.url("/soap/complaints")))
                        .header("Authorization", "Bearer demo-sp4n-key")
                        .header("Content-Type", "text/xml; charset=utf-8")
                        .header("SOAPAction", "\"\"")
                        .POST(HttpRequest.BodyPublishers.ofString(soap(open)))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
        assertThat(status.body()).contains(open);
        nowhere("SOAP", status.body());
    }

    private static String soap(String number) {
        return """
                <s:Envelope xmlns:s="http://schemas.xmlsoap.org/soap/envelope/"><s:Body>
                <c:GetComplaintStatus xmlns:c="http://pendopo.id/complaint/v1"><c:trackingNumber>%s</c:trackingNumber></c:GetComplaintStatus>
                </s:Body></s:Envelope>"""
                .formatted(number);
    }

    private static List<String> places(String number) {
        return List.of(
                "/index.xhtml",
                "/complaint/detail.xhtml?no=" + number,
                "/complaint/photos.xhtml?no=" + number,
                "/complaint/receipt?no=" + number,
                "/complaint/dossier?no=" + number,
                "/complaint/list.xhtml?q=" + number,
                "/complaint/list.xhtml?q=Kenarina",
                "/complaint/map.xhtml?q=" + number,
                "/complaint/queue.xhtml",
                "/complaint/export?format=csv&q=" + number,
                "/complaint/export?format=xlsx&q=" + number,
                "/search.xhtml?q=" + number,
                "/search.xhtml?q=Burungsari",
                "/notification/inbox.xhtml",
                "/notification/outbox.xhtml",
                "/admin/audit/trail.xhtml",
                "/admin/audit/trail.csv",
                "/metrics");
    }

    private void look(Page page, String account, String path) throws IOException {
        APIResponse answer =
                page.request().get(product.url(path), RequestOptions.create().setMaxRedirects(0));
        assertThat(answer.status()).as(path + " as " + account).isLessThan(500);
        String typed = path.replaceAll(".*[?&]q=", "");
        String text = text(answer.body()) + answer.headers();
        // What somebody typed into the search stands on the page again; that is no leak.
        nowhere(path + " as " + account, CANARIES.contains(typed) ? text.replace(typed, "") : text);
    }

    /** What is suggested while a report is typed: nothing of the reporter, and in public not that it is there. */
    private void alike(Page page, String account, String closed) throws IOException {
        for (String path : List.of("/complaint/similar", "/public/similar")) {
            APIResponse answer = page.request()
                    .post(
                            product.url(path),
                            RequestOptions.create()
                                    .setForm(FormData.create()
                                            .set("title", "Pungutan rahasia")
                                            .set("story", "Saya diminta membayar di luar ketentuan.")
                                            .set("category", "puskesmas")));
            assertThat(answer.status()).as(path + " as " + account).isIn(200, 403);
            nowhere(path + " as " + account, answer.text() + answer.headers());
            if (path.startsWith("/public")) {
                assertThat(answer.status()).isEqualTo(200);
                assertThat(answer.text()).doesNotContain(closed);
            }
        }
    }

    private static String text(byte[] body) throws IOException {
        if (body.length < 4 || body[0] != 'P' || body[1] != 'K') {
            return new String(body, StandardCharsets.UTF_8);
        }
        // From a file: sizes stand behind the entries, where a stream cannot know whether they have 4 or 8 bytes.
        Path workbook = Files.createTempFile("canary", ".xlsx");
        StringBuilder sheets = new StringBuilder();
        try {
            Files.write(workbook, body);
            try (ZipFile zip = new ZipFile(workbook.toFile())) {
                for (ZipEntry entry : Collections.list(zip.entries())) {
                    sheets.append(new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8));
                }
            }
        } finally {
            Files.delete(workbook);
        }
        return sheets.toString();
    }

    @Test
    void a_supervision_level_complaint_changes_nothing_for_those_who_must_not_know_of_it() throws Exception {
        String word = "kenari" + System.nanoTime();
        List<String> strangers = List.of("penghubung.dinkes", "kepala.dinkes", "organisasi", "sekda", "petugas");
        String asked = question();
        String number = file(
                "Laporan " + word,
                true,
                ",\"category\":\"pungutan-liar\",\"answers\":{\"" + asked + "\":\"Di ruang " + word + "\"}");
        asksNoMore(asked);
        verify(number, true);
        assertThat(rest("demo-sp4n-key", "GET", "/api/v1/complaints/" + number, null)
                        .body())
                .as("who may see it reads the answer")
                .contains("Di ruang " + word);
        for (String path : List.of("/public/complaint.xhtml?no=" + number, "/public/complaints.xhtml?q=" + word)) {
            APIResponse answer = office().request().get(product.url(path));
            assertThat(answer.text()).as(path).doesNotContain("Di ruang");
        }
        for (String account : strangers) {
            Page page = signedIn(account);
            for (String path : places(number)) {
                APIResponse answer = page.request()
                        .get(product.url(path), RequestOptions.create().setMaxRedirects(0));
                String text = text(answer.body());
                assertThat(text).as(path + " as " + account).doesNotContain(word);
                if (path.contains("no=" + number)) {
                    assertThat(answer.status()).as(path + " as " + account).isIn(403, 404);
                }
            }
        }
        HttpResponse<String> hidden = rest("demo-laksa-key", "GET", "/api/v1/complaints/" + number, null);
        HttpResponse<String> absent = rest("demo-laksa-key", "GET", "/api/v1/complaints/TNG-26-99999999", null);
        assertThat(hidden.statusCode()).isEqualTo(404).isEqualTo(absent.statusCode());
        assertThat(plain(hidden.body())).isEqualTo(plain(absent.body()));
        assertThat(hidden.headers().firstValue("ETag")).isEmpty();
        for (String key : KEYS) {
            assertThat(rest(key, "GET", "/open311/v2/requests/" + number + ".json", null)
                            .body())
                    .isEqualTo(rest(key, "GET", "/open311/v2/requests/TNG-26-99999999.json", null)
                            .body());
        }
    }

    /** Something a category asks whose answers everybody may read, where the complaint is public. */
    private String question() {
        String code = "kenari-" + System.nanoTime() % 1_000_000_000;
        Page bureau = signedIn("organisasi");
        open(bureau, "/admin/questions.xhtml?edit=+&category=pungutan-liar");
        choose(bureau, "question:kind", "TEXT");
        bureau.waitForSelector("[id='question:longest']");
        fill(bureau, "question:code", code);
        fill(bureau, "question:label", "Di ruang mana");
        field(bureau, "question:open").check();
        press(bureau, "question:save");
        bureau.getByText("tersimpan").waitFor();
        return code;
    }

    private void asksNoMore(String code) {
        Page bureau = signedIn("organisasi");
        open(bureau, "/admin/questions.xhtml?edit=" + code);
        field(bureau, "question:active").uncheck();
        press(bureau, "question:save");
        bureau.getByText("tersimpan").waitFor();
    }

    /** Without what differs from one request to the next anyway. */
    private static String plain(String problem) {
        return problem.replaceAll("TNG-26-\\d+", "").replaceAll("\"(requestId|instance)\":\"[^\"]*\"", "");
    }
}
