package id.pendopo.service.identity;

import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.service.platform.Database;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

/** Keys of requests that were sent over REST, on a real database. */
@ArquillianTest
class ApiRequestsIT {

    @Inject
    private ApiRequests requests;

    @Inject
    private Database database;

    @Test
    void keys_are_forgotten_once_nobody_sends_them_again() {
        String recent = sent(Duration.ofDays(29));
        String old = sent(Duration.ofDays(31));

        requests.clean();

        assertThat(known(recent)).isTrue();
        assertThat(known(old)).isFalse();
    }

    private String sent(Duration ago) {
        String key = "uji:" + UUID.randomUUID();
        int rows = database.update(
                """
                insert into api_request (client_id, key, content, made, made_at)
                select min(id), ?, ?, ?, ? from api_client""",
                key,
                new byte[32],
                UUID.randomUUID(),
                Instant.now().minus(ago));
        assertThat(rows).isEqualTo(1);
        return key;
    }

    private boolean known(String key) {
        return database.first("select 1 from api_request where key = ?", row -> true, key)
                .isPresent();
    }
}
