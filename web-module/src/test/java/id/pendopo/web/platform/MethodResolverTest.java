package id.pendopo.web.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.el.ELContext;
import jakarta.el.ELException;
import jakarta.el.ELResolver;
import jakarta.el.FunctionMapper;
import jakarta.el.VariableMapper;
import java.util.List;
import org.junit.jupiter.api.Test;

class MethodResolverTest {

    private final ELContext context = new Context();

    private record Row(String name, int length) {

        public String times(int count) {
            return name.repeat(count);
        }

        public String same(String text) {
            return text;
        }

        public String same(Integer number) {
            return "number " + number;
        }

        public String all(Object... texts) {
            return List.of(texts).toString();
        }

        public String failing() {
            throw new IllegalStateException("as the page expects");
        }
    }

    @Test
    void calls_what_there_is_once() {
        assertThat(call(new Row("izin", 4), "name")).isEqualTo("izin");
        assertThat(call(new Row("izin", 4), "length")).isEqualTo(4);
        assertThat(call(new Row("izin", 4), "times", "2")).isEqualTo("izinizin");
        assertThat(context.isPropertyResolved()).isTrue();
    }

    @Test
    void leaves_what_needs_choosing_to_the_expression_language() {
        for (Object base : List.of(new Row("izin", 4), "text")) {
            for (String name : List.of("same", "all", "isBlank", "unknown")) {
                context.setPropertyResolved(false);
                assertThat(call(base, name, "x")).isNull();
                assertThat(context.isPropertyResolved()).isFalse();
            }
        }
    }

    @Test
    void fails_as_what_it_calls() {
        assertThatThrownBy(() -> call(new Row("izin", 4), "failing"))
                .isInstanceOf(ELException.class)
                .hasCauseInstanceOf(IllegalStateException.class);
    }

    private Object call(Object base, String name, Object... arguments) {
        return new MethodResolver().invoke(context, base, name, null, arguments);
    }

    /** Converts as much as these calls need. */
    private static final class Context extends ELContext {

        @Override
        public <T> T convertToType(Object given, Class<T> type) {
            @SuppressWarnings("unchecked")
            T converted = (T) (type == int.class ? Integer.valueOf(given.toString()) : given);
            return converted;
        }

        @Override
        public ELResolver getELResolver() {
            return null;
        }

        @Override
        public FunctionMapper getFunctionMapper() {
            return null;
        }

        @Override
        public VariableMapper getVariableMapper() {
            return null;
        }
    }
}
