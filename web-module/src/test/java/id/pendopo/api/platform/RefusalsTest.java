package id.pendopo.api.platform;

import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.domain.platform.PendopoException;
import id.pendopo.domain.platform.RuleViolationException;
import id.pendopo.domain.platform.UnavailableException;
import jakarta.ejb.EJBException;
import jakarta.persistence.PersistenceException;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RefusalsTest {

    @ParameterizedTest
    @ValueSource(strings = {"23505", "23P01"})
    void who_saves_what_somebody_else_saves_at_the_same_moment_is_told_so(String state) {
        PendopoException refusal = Refusals.of(failed(state));

        assertThat(refusal).isInstanceOf(RuleViolationException.class);
        assertThat(refusal.code()).isEqualTo("api.taken");
        assertThat(refusal.status()).isEqualTo(409);
    }

    @Test
    void what_passes_by_itself_is_tried_again_and_what_nobody_foresaw_stays_ours() {
        assertThat(Refusals.of(failed("40P01"))).isInstanceOf(UnavailableException.class);
        assertThat(Refusals.of(failed("23502"))).isNull();
    }

    private static RuntimeException failed(String state) {
        return new EJBException(new PersistenceException(new SQLException("refused", state)));
    }
}
