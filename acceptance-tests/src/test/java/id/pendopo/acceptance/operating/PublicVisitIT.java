package id.pendopo.acceptance.operating;

import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.acceptance.Product;
import id.pendopo.acceptance.Visitor;
import id.pendopo.acceptance.operating.StatementBudgets.Page;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Who only looks at a public page leaves nothing in the memory of the server: robots open them by the thousand. */
class PublicVisitIT {

    /** What a session opened before: they have to ask one. */
    private static final Set<String> OF_A_SESSION = Set.of("/public/filed.xhtml", "/public/report.xhtml");

    @Test
    void looking_at_a_public_page_begins_no_session() throws Exception {
        Product product = Product.shared();
        Visitor visitor = new Visitor(product.url(""));
        HttpClient robot =
                HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
        List<String> begun = new ArrayList<>();
        for (Page page : StatementBudgets.PAGES) {
            if (page.as() == null) {
                HttpRequest look = HttpRequest.newBuilder(product.uri(page.address(visitor)))
                        .build();
                HttpResponse<Void> shown = robot.send(look, HttpResponse.BodyHandlers.discarding());
                assertThat(shown.statusCode()).as(page.path()).isLessThan(400);
                if (shown.headers().allValues("Set-Cookie").stream()
                        .anyMatch(cookie -> cookie.startsWith("pendopo_session"))) {
                    begun.add(page.path());
                }
            }
        }
        assertThat(begun).isSubsetOf(OF_A_SESSION);
    }
}
