package id.pendopo.web.platform;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.Part;
import java.lang.reflect.Proxy;
import org.junit.jupiter.api.Test;

class UploadsTest {

    @Test
    void a_file_that_is_empty_was_chosen_and_a_field_that_was_left_alone_was_not() {
        assertThat(Uploads.isChosen(null)).isFalse();
        assertThat(Uploads.isChosen(part("", 0))).isFalse();
        assertThat(Uploads.isChosen(part(null, 0))).isFalse();
        assertThat(Uploads.isChosen(part("kosong.pdf", 0))).isTrue();
        assertThat(Uploads.isChosen(part("bukti.pdf", 10))).isTrue();
    }

    private static Part part(String name, long size) {
        return (Part) Proxy.newProxyInstance(
                Part.class.getClassLoader(),
                new Class<?>[] {Part.class},
                (proxy, method, arguments) -> switch (method.getName()) {
                    case "getSize" -> size;
                    case "getSubmittedFileName" -> name;
                    default -> throw new UnsupportedOperationException(method.getName());
                });
    }
}
