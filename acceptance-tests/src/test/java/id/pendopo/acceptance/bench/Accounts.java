package id.pendopo.acceptance.bench;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import id.pendopo.acceptance.Database;
import id.pendopo.acceptance.Product;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Who the load program comes as: API clients of its own without a tight limit, and people signed in by a browser. */
final class Accounts {

    private static final List<String> PERMISSIONS =
            List.of("complaint.read", "complaint.record", "complaint.verify", "complaint.handle", "complaint.approve");

    private Accounts() {}

    static String client(Database database, int number) throws SQLException, NoSuchAlgorithmException {
        String key = "bench-client-key-number-" + number;
        byte[] hash = MessageDigest.getInstance("SHA-256").digest(key.getBytes(StandardCharsets.UTF_8));
        try (Connection connection = database.asSuperuser()) {
            connection.setAutoCommit(false);
            long id;
            try (PreparedStatement insert = connection.prepareStatement(
                    """
                    insert into api_client (name, display_name, key_hash, key_hint, requests_per_minute)
                    values (?, ?, ?, ?, 100000) on conflict (name) do update set key_hash = excluded.key_hash
                    returning id""")) {
                insert.setString(1, "bench-" + number);
                insert.setString(2, "Benchmark " + number);
                insert.setBytes(3, hash);
                insert.setString(4, "bench");
                try (ResultSet result = insert.executeQuery()) {
                    result.next();
                    id = result.getLong(1);
                }
            }
            try (PreparedStatement insert = connection.prepareStatement(
                    "insert into api_client_permission (client_id, permission) values (?, ?) on conflict do nothing")) {
                for (String permission : PERMISSIONS) {
                    insert.setLong(1, id);
                    insert.setString(2, permission);
                    insert.executeUpdate();
                }
            }
            connection.commit();
        }
        return key;
    }

    /** Signs in as a person does and returns the cookies as a request header. */
    static Map<String, String> signIn(Product product, String account) {
        try (Playwright playwright = Playwright.create();
                Browser browser = playwright
                        .chromium()
                        .launch(new BrowserType.LaunchOptions()
                                .setExecutablePath(Path.of(System.getProperty("pendopo.chromium", "/usr/bin/chromium")))
                                .setArgs(
                                        List.of("--no-sandbox", "--disable-gpu", "--disable-background-networking")))) {
            Page page = browser.newPage();
            page.navigate(product.url("/login.xhtml"));
            page.locator("input[autocomplete=username]").fill(account);
            page.locator("input[autocomplete=current-password]").fill(Product.PASSWORD);
            page.locator("input[autocomplete=current-password]").press("Enter");
            page.waitForURL(url -> !url.contains("/login"));
            return Map.of(
                    "Cookie",
                    page.context().cookies().stream()
                            .map(cookie -> cookie.name + "=" + cookie.value)
                            .collect(Collectors.joining("; ")));
        }
    }
}
