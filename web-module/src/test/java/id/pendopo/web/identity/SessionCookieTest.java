package id.pendopo.web.identity;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.SessionCookieConfig;
import java.io.IOException;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class SessionCookieTest {

    private final List<String> calls = new ArrayList<>();
    private final SessionCookieConfig cookie = (SessionCookieConfig) Proxy.newProxyInstance(
            getClass().getClassLoader(), new Class<?>[] {SessionCookieConfig.class}, (proxy, method, arguments) -> {
                calls.add(method.getName() + " " + arguments[0]);
                return null;
            });

    @Test
    void the_cookie_that_signs_in_is_secure_when_cookies_are_to_be() {
        SessionCookie.secure(cookie, true);
        assertThat(calls).containsExactly("setSecure true");
    }

    @Test
    void else_the_container_decides_by_the_request() {
        SessionCookie.secure(cookie, false);
        assertThat(calls).isEmpty();
    }

    @Test
    void the_container_knows_of_it() throws IOException {
        assertThat(Files.readString(Path.of("src/main/webapp/WEB-INF/web.xml")))
                .contains("<listener-class>" + SessionCookie.class.getName() + "</listener-class>");
    }
}
