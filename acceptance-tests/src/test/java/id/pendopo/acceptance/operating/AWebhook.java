package id.pendopo.acceptance.operating;

import id.pendopo.acceptance.Database;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/** A webhook with deliveries: the demonstration has none, and the pages about one need one. */
final class AWebhook {

    private AWebhook() {}

    /** Puts it into the database, unless it is there. */
    static void register(Database database) throws SQLException {
        try (Connection connection = database.asSuperuser();
                Statement statement = connection.createStatement()) {
            statement.execute(
                    """
                    with client as (insert into api_client (name, display_name, key_hash, key_hint, active)
                        values ('webhook-budget', 'Sistem lama', '\\x0113', 'x', false) on conflict do nothing returning id),
                    hook as (insert into webhook (uuid, client_id, url, events, secret, active, made_at, made_by)
                        select '%s', id, 'https://sistem-lama.example/hook', '{complaint.received}', '\\x01', false, now(), 'admin' from client
                        returning id)
                    insert into webhook_delivery (uuid, webhook_id, event, happened_at, state, next_attempt_at, made_at)
                    select gen_random_uuid(), id, 'webhook.trial', now(), 'PENDING', now(), now() from hook, generate_series(1, 30)"""
                            .formatted(StatementBudgets.WEBHOOK));
        }
    }
}
