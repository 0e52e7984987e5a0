package id.pendopo.acceptance.bench;

import id.pendopo.acceptance.ApiKeys;
import id.pendopo.acceptance.Database;
import id.pendopo.acceptance.Product;
import id.pendopo.acceptance.StatementLog;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What every part of the benchmark works on: the running product, its database, the clients' keys, the report. */
final class Ground {

    static final int READERS = 8;
    static final int MOST_CLIENTS = 32;

    final Choice choice;
    final Product product;
    final Database database;
    final Report report = new Report();
    final List<String> keys = new ArrayList<>();

    Ground(Choice choice, Product product) throws Exception {
        this.choice = choice;
        this.product = product;
        this.database = new Database(product.data());
        for (int number = 0; number < MOST_CLIENTS; number++) {
            keys.add(ApiKeys.of(database, number));
        }
    }

    Map<String, String> client() {
        return Map.of("Authorization", "Bearer " + keys.get(0));
    }

    Map<String, String> person(String account) {
        return Accounts.signIn(product, account);
    }

    RestLifecycle lifecycle(int number) throws Exception {
        return new RestLifecycle(product.port(), keys.get(number), category(), number);
    }

    StatementLog log() throws SQLException, InterruptedException {
        return StatementLog.open(product.data(), database);
    }

    private String category() throws SQLException {
        return database.text(
                """
                select c.code from complaint_category c
                where c.parent_id is not null and c.active and not c.approval order by c.id limit 1""");
    }
}
