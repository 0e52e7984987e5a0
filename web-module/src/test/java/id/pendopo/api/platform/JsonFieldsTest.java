package id.pendopo.api.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.entry;

import id.pendopo.domain.platform.InvalidInputException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonFieldsTest {

    @Test
    void what_is_asked_for_is_read() {
        JsonFields fields = read("{\"title\":\"a\",\"open\":true,\"at\":{\"lat\":-6.17}}");
        assertThat(fields.text("title")).isEqualTo("a");
        assertThat(fields.requiredFlag("open")).isTrue();
        assertThat(fields.object("at").decimal("lat")).isEqualTo(-6.17);
        fields.complete();
    }

    @Test
    void every_wrong_missing_and_unknown_field_is_named_at_once() {
        JsonFields fields = read("{\"title\":7,\"day\":\"2026-02-30\",\"extra\":1,\"who\":{\"nme\":1}}");
        fields.text("title");
        fields.date("day");
        fields.requiredFlag("open");
        fields.object("who").text("name");
        InvalidInputException refused = catchThrowableOfType(InvalidInputException.class, fields::complete);
        assertThat(refused.violations())
                .extracting(InvalidInputException.Violation::field)
                .containsExactlyInAnyOrder("title", "day", "open", "extra", "who.nme");
    }

    @Test
    void a_moment_has_an_offset_and_a_year_people_mean() {
        JsonFields fields = read("{\"at\":\"2027-02-03T09:00:00+07:00\",\"far\":\"+999999999-01-01T00:00:00Z\","
                + "\"local\":\"2027-02-03T09:00:00\"}");
        assertThat(fields.moment("at")).isEqualTo("2027-02-03T02:00:00Z");
        assertThat(fields.moment("absent")).isNull();
        fields.moment("far");
        fields.moment("local");
        InvalidInputException refused = catchThrowableOfType(InvalidInputException.class, fields::complete);
        assertThat(refused.violations())
                .extracting(InvalidInputException.Violation::field)
                .containsExactlyInAnyOrder("far", "local");
    }

    @Test
    void a_list_of_texts_holds_nothing_else() {
        JsonFields fields = read("{\"checklist\":[\"pokok\",\"dasar\"]}");
        assertThat(fields.texts("checklist")).containsExactly("pokok", "dasar");
        assertThat(fields.texts("absent")).isEmpty();
        fields.complete();
        for (String wrong : new String[] {"7", "[7]", "[null]", "[[]]", "[\"\\u0000\"]"}) {
            JsonFields refused = read("{\"checklist\":" + wrong + "}");
            assertThat(refused.texts("checklist")).isEmpty();
            assertThatThrownBy(refused::complete).isInstanceOf(InvalidInputException.class);
        }
    }

    @Test
    void an_object_of_any_names_holds_texts_numbers_and_lists_of_texts() {
        JsonFields fields =
                read("{\"answers\":{\"a\":\"b\",\"n\":1.50,\"zero\":0e9,\"c\":[\"d\",\"e\"],\"none\":null}}");
        assertThat(fields.values("answers"))
                .containsExactly(
                        entry("a", List.of("b")),
                        entry("n", List.of("1.5")),
                        entry("zero", List.of("0")),
                        entry("c", List.of("d", "e")));
        assertThat(fields.values("absent")).isEmpty();
        fields.complete();
        assertThat(read("{\"a\":{\"x\":1e999999}}").values("a").get("x").get(0)).hasSizeLessThan(20);
        for (String wrong : new String[] {"true", "{}", "[[]]", "[true]", "\"\\u0000\""}) {
            JsonFields refused = read("{\"answers\":{\"ok\":\"b\",\"wrong\":" + wrong + "}}");
            refused.values("answers");
            InvalidInputException told = catchThrowableOfType(InvalidInputException.class, refused::complete);
            assertThat(told.violations())
                    .extracting(InvalidInputException.Violation::field)
                    .containsExactly("answers.wrong");
        }
        JsonFields list = read("{\"answers\":[]}");
        assertThat(list.values("answers")).isEmpty();
        assertThatThrownBy(list::complete).isInstanceOf(InvalidInputException.class);
    }

    @Test
    void null_is_the_same_as_absent() {
        JsonFields fields = read("{\"title\":null}");
        assertThat(fields.text("title")).isNull();
        fields.complete();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "[]",
                "null",
                "7",
                "{}{}",
                "{\"a\":}",
                "{\"a\":1,}",
                "{a:1}",
                "{\"a\":{\"a\":{\"a\":{\"a\":{\"a\":{\"a\":{\"a\":1}}}}}}}}"
            })
    void what_is_not_one_plain_object_is_malformed(String body) {
        assertThatThrownBy(() -> read(body)).isInstanceOf(MalformedBodyException.class);
    }

    @Test
    void a_name_given_twice_is_refused() {
        assertThatThrownBy(() -> read("{\"a\":1,\"a\":2}")).isInstanceOf(InvalidInputException.class);
    }

    @Test
    void bytes_that_are_not_utf8_are_refused() {
        assertThatThrownBy(() -> JsonFields.read(new byte[] {'{', '"', (byte) 0xFF, '"', ':', '1', '}'}))
                .isInstanceOf(MalformedBodyException.class);
    }

    @Test
    void text_that_cannot_be_stored_is_recognised() {
        assertThat(JsonScalar.isUnstorable("a\0")).isTrue();
        assertThat(JsonScalar.isUnstorable("a\ud800b")).isTrue();
        assertThat(JsonScalar.isUnstorable("a\udc00")).isTrue();
        assertThat(JsonScalar.isUnstorable("a\ud83d\ude00 é")).isFalse();
    }

    private static JsonFields read(String body) {
        return JsonFields.read(body.getBytes(StandardCharsets.UTF_8));
    }
}
