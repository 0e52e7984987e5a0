package id.pendopo.domain.standard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.pendopo.domain.platform.InvalidInputException;
import java.math.BigDecimal;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class CompensationTest {

    @Test
    void something_is_given_in_words_or_as_an_amount() {
        assertThat(new Compensation(" Diantar ", null).form()).isEqualTo("Diantar");
        assertThat(new Compensation(null, new BigDecimal("25000")).amount()).isEqualTo(new BigDecimal("25000.00"));
        refused("form", () -> new Compensation(" ", null));
        refused("amount", () -> new Compensation("Uang", BigDecimal.ZERO));
        refused("amount", () -> new Compensation("Uang", new BigDecimal("-1")));
        refused("amount", () -> new Compensation("Uang", new BigDecimal("0.001")));
        refused("amount", () -> new Compensation("Uang", new BigDecimal("10000000000000")));
    }

    private static void refused(String field, ThrowingCallable call) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(InvalidInputException.class, refused -> assertThat(refused.violations())
                        .extracting(InvalidInputException.Violation::field)
                        .containsExactly(field));
    }
}
