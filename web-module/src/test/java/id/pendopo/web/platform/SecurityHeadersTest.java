package id.pendopo.web.platform;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class SecurityHeadersTest {

    private final List<String> calls = new ArrayList<>();

    /** Behind a proxy that ends TLS the container's own address would begin with http, which form-action stops. */
    @Test
    void a_way_on_within_the_application_is_told_as_a_path() throws Exception {
        redirect("/pendopo/index.xhtml?a=b");
        assertThat(calls).contains("setStatus 302", "setHeader Location /pendopo/index.xhtml?a=b");
        assertThat(calls).noneMatch(call -> call.startsWith("sendRedirect"));
    }

    @Test
    void other_addresses_stay_the_containers_business() throws Exception {
        redirect("index.xhtml");
        redirect("https://example.go.id/");
        redirect("//example.go.id/");
        assertThat(calls)
                .contains(
                        "sendRedirect index.xhtml",
                        "sendRedirect https://example.go.id/",
                        "sendRedirect //example.go.id/")
                .noneMatch(call -> call.startsWith("setHeader Location"));
    }

    private void redirect(String to) throws Exception {
        HttpServletRequest request = stub(HttpServletRequest.class);
        HttpServletResponse response = stub(HttpServletResponse.class);
        new SecurityHeaders()
                .doFilter(request, response, (asked, answer) -> ((HttpServletResponse) answer).sendRedirect(to));
    }

    private <T> T stub(Class<T> type) {
        return type.cast(Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {type}, (proxy, method, arguments) -> {
                    List<String> words = new ArrayList<>(List.of(method.getName()));
                    for (Object argument : arguments == null ? new Object[0] : arguments) {
                        words.add(String.valueOf(argument));
                    }
                    calls.add(String.join(" ", words));
                    if (method.getReturnType() == boolean.class) {
                        return false;
                    }
                    return method.getReturnType() == String.class ? "/index.xhtml" : null;
                }));
    }
}
