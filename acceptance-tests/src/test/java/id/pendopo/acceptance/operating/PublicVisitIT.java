package id.pendopo.acceptance.operating;

import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.acceptance.Product;
import id.pendopo.acceptance.Visitor;
import id.pendopo.acceptance.operating.StatementBudgets.Page;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Who only looks at a public page leaves nothing in the memory of the server: robots open them by the thousand. */
class PublicVisitIT {

    @Test
    void looking_at_a_public_page_begins_no_session() throws Exception {
        List<String> begun = new ArrayList<>();
        for (Page page : StatementBudgets.PAGES) {
            if (page.as() == null) {
                Visitor visitor = new Visitor(Product.shared().url(""));
                HttpResponse<String> shown = visitor.get(page.address(visitor));
                assertThat(shown.statusCode()).as(page.path()).isEqualTo(200);
                if (shown.headers().allValues("Set-Cookie").stream()
                        .anyMatch(cookie -> cookie.startsWith("pendopo_session"))) {
                    begun.add(page.path());
                }
            }
        }
        assertThat(begun).isEmpty();
    }
}
