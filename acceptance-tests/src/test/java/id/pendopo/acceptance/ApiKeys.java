package id.pendopo.acceptance;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;

/**
 * API clients that may do the whole way of a complaint, of a survey, of a forum and of a promise and ask as often as they like,
 * for tests that come in crowds.
 */
public final class ApiKeys {

    private static final List<String> PERMISSIONS = List.of(
            "complaint.read",
            "complaint.record",
            "complaint.verify",
            "complaint.handle",
            "complaint.approve",
            "survey.enter",
            "survey.read",
            "survey.govern",
            "forum.read",
            "forum.manage",
            "forum.moderate",
            "commitment.read",
            "commitment.manage",
            "commitment.verify");

    private ApiKeys() {}

    /** The key of the client with this number, which is made if it is not there. */
    public static String of(Database database, int number) throws SQLException, NoSuchAlgorithmException {
        String key = "crowd-client-key-number-" + number;
        byte[] hash = MessageDigest.getInstance("SHA-256").digest(key.getBytes(StandardCharsets.UTF_8));
        try (Connection connection = database.asSuperuser()) {
            connection.setAutoCommit(false);
            long id;
            try (PreparedStatement insert = connection.prepareStatement(
                    """
                    insert into api_client (name, display_name, key_hash, key_hint, requests_per_minute)
                    values (?, ?, ?, ?, 100000) on conflict (name) do update set key_hash = excluded.key_hash
                    returning id""")) {
                insert.setString(1, "crowd-" + number);
                insert.setString(2, "Crowd " + number);
                insert.setBytes(3, hash);
                insert.setString(4, "crowd");
                try (ResultSet result = insert.executeQuery()) {
                    result.next();
                    id = result.getLong(1);
                }
            }
            try (PreparedStatement insert = connection.prepareStatement(
                    "insert into api_client_permission (client_id, permission) values (?, ?) on conflict do nothing")) {
                for (String permission : PERMISSIONS) {
                    insert.setLong(1, id);
                    insert.setString(2, permission);
                    insert.executeUpdate();
                }
            }
            connection.commit();
        }
        return key;
    }
}
