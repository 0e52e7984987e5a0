package id.pendopo.service.platform;

import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.domain.standard.SippnField;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SippnFieldsTest {

    private static Iterable<String> problems(String value) {
        Map<String, String> set = Map.of("pendopo.demo", "true", "pendopo.standard.sippn-fields", value);
        return Settings.problems(key -> Optional.ofNullable(set.get(key)));
    }

    @Test
    void the_setting_takes_exactly_the_columns_there_are() {
        assertThat(Settings.SIPPN_FIELDS.split("\\|"))
                .containsExactly(
                        Arrays.stream(SippnField.values()).map(SippnField::path).toArray(String[]::new));
        assertThat(problems("all")).isEmpty();
        assertThat(problems("service,agency-phone")).isEmpty();
        assertThat(problems("service,nik")).hasSize(1);
        assertThat(problems("service,")).hasSize(1);
    }
}
