package id.pendopo.acceptance.bench;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import id.pendopo.acceptance.Chromium;
import id.pendopo.acceptance.Product;
import java.util.Map;
import java.util.stream.Collectors;

/** People the load program comes as, signed in by a browser. */
final class Accounts {

    private Accounts() {}

    /** Signs in as a person does and returns the cookies as a request header. */
    static Map<String, String> signIn(Product product, String account) {
        try (Playwright playwright = Playwright.create();
                Browser browser = Chromium.launch(playwright)) {
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
