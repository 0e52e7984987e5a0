package id.pendopo.acceptance.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import id.pendopo.acceptance.Chromium;
import id.pendopo.acceptance.Product;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** A browser at an office screen, signed in as one of the demo accounts. Fails on script errors and CSP violations. */
abstract class Browsing {

    private static final Set<String> SERIOUS = Set.of("serious", "critical");
    private static final int OFFICE_WIDTH = 1366;
    private static final int OFFICE_HEIGHT = 768;
    private static final int PHONE_WIDTH = 390;
    private static final int PHONE_HEIGHT = 844;
    private static Browser browser;

    private final List<String> complaints = new ArrayList<>();
    private final List<BrowserContext> contexts = new ArrayList<>();
    protected Product product;

    private static synchronized Browser browser() {
        if (browser == null) {
            Playwright playwright = Playwright.create();
            browser = Chromium.launch(playwright);
            Runtime.getRuntime().addShutdownHook(new Thread(playwright::close, "close-browser"));
        }
        return browser;
    }

    @BeforeEach
    void start_product() {
        product = Product.shared();
    }

    @AfterEach
    void nothing_broke_in_the_browser() {
        contexts.forEach(BrowserContext::close);
        assertThat(complaints).as("script errors and policy violations").isEmpty();
    }

    protected Page office() {
        return page(OFFICE_WIDTH, OFFICE_HEIGHT);
    }

    protected Page phone() {
        return page(PHONE_WIDTH, PHONE_HEIGHT);
    }

    /** A phone whose browser runs no scripts. */
    protected Page withoutScript() {
        BrowserContext context = browser()
                .newContext(new Browser.NewContextOptions()
                        .setViewportSize(PHONE_WIDTH, PHONE_HEIGHT)
                        .setLocale("id-ID")
                        .setJavaScriptEnabled(false));
        contexts.add(context);
        return context.newPage();
    }

    /** Does something while a page of an office screen has the size of a phone's. */
    protected static void asOnPhone(Page page, Runnable look) {
        page.setViewportSize(PHONE_WIDTH, PHONE_HEIGHT);
        look.run();
        page.setViewportSize(OFFICE_WIDTH, OFFICE_HEIGHT);
    }

    private Page page(int width, int height) {
        BrowserContext context = browser()
                .newContext(new Browser.NewContextOptions()
                        .setViewportSize(width, height)
                        .setLocale("id-ID")
                        .setTimezoneId("Asia/Jakarta")
                        .setReducedMotion(com.microsoft.playwright.options.ReducedMotion.REDUCE));
        contexts.add(context);
        Page page = context.newPage();
        page.setDefaultTimeout(20_000);
        page.onPageError(complaints::add);
        page.onConsoleMessage(message -> {
            if (message.text().contains("Content Security Policy")
                    || message.text().contains("Content-Security-Policy")) {
                complaints.add(message.text());
            }
        });
        return page;
    }

    protected Page signedIn(String account) {
        return signIn(office(), account);
    }

    protected Page signIn(Page page, String account) {
        page.navigate(product.url("/login.xhtml"));
        page.locator("input[autocomplete=username]").fill(account);
        page.locator("input[autocomplete=current-password]").fill(Product.PASSWORD);
        page.locator("input[autocomplete=current-password]").press("Enter");
        page.waitForURL(url -> !url.contains("/login"));
        return page;
    }

    /** Those that contain these words. */
    protected static Locator.FilterOptions withText(String words) {
        return new Locator.FilterOptions().setHasText(words);
    }

    protected void open(Page page, String path) {
        page.navigate(product.url(path));
    }

    /** The control of a field of ours. */
    protected Locator field(Page page, String id) {
        return page.locator("[id='" + id + "_in']");
    }

    protected Locator button(Page page, String id) {
        return page.locator("[id='" + id + "']");
    }

    protected void fill(Page page, String id, String value) {
        field(page, id).fill(value);
    }

    protected void choose(Page page, String id, String value) {
        field(page, id).selectOption(value);
    }

    protected void press(Page page, String id) {
        button(page, id).click();
    }

    /** Keeps a picture of the page, to be looked at, where {@code -Dpendopo.screenshots=FOLDER} asks for it. */
    protected void picture(Page page, String name) {
        String folder = System.getProperty("pendopo.screenshots");
        if (folder != null) {
            picture(page, folder, name);
        }
    }

    /** A picture the user guides show; {@code -Dpendopo.guide=docs/panduan/gambar} renews the guides. */
    protected void guide(Page page, String name) {
        String guide = System.getProperty("pendopo.guide");
        picture(
                page,
                guide == null ? "target/guide" : Product.root().resolve(guide).toString(),
                name);
    }

    private static void picture(Page page, String folder, String name) {
        page.screenshot(new Page.ScreenshotOptions().setPath(Path.of(folder, name + ".png")));
    }

    /** Axe finds nothing serious (WCAG 2.2 AA). */
    protected void accessible(Page page) {
        List<String> findings = new AxeBuilder(page)
                        .withTags(List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"))
                        .analyze()
                        .getViolations()
                        .stream()
                        .filter(rule -> SERIOUS.contains(rule.getImpact()))
                        .map(Browsing::describe)
                        .toList();
        assertThat(findings).as("accessibility of " + page.url()).isEmpty();
    }

    private static String describe(Rule rule) {
        return rule.getId() + ": " + rule.getHelp() + " at "
                + rule.getNodes().stream()
                        .map(node -> String.valueOf(node.getTarget()))
                        .limit(3)
                        .toList();
    }
}
