package id.pendopo.acceptance.bench;

import id.pendopo.acceptance.StatementLog.Sent;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;

/** Votes without the product: what it sent for a vote and for taking it back, with other questions and other phones. */
final class RawVote implements Load.Client {

    private static final int SHARDS = 16;
    private static final int DEVICES = 16;

    /** A statement, and which of its values is what. */
    private record Prepared(PreparedStatement statement, List<String> roles) {}

    private final Connection connection;
    private final String code;
    private final List<String> questions;
    private final List<Prepared> vote = new ArrayList<>();
    private final List<Prepared> takeBack = new ArrayList<>();
    private final List<byte[]> devices = new ArrayList<>();
    private final Map<Integer, Set<String>> voted = new HashMap<>();

    /** @param recorded the transaction of a vote for {@code question}, and the one of taking it back */
    RawVote(Connection connection, String code, List<String> questions, String question, List<List<Sent>> recorded)
            throws SQLException {
        this.connection = connection;
        this.code = code;
        this.questions = questions;
        for (Sent sent : recorded.get(0)) {
            vote.add(prepare(sent, question));
        }
        for (Sent sent : recorded.get(1)) {
            takeBack.add(prepare(sent, question));
        }
        for (int i = 0; i < DEVICES; i++) {
            byte[] device = new byte[16];
            ThreadLocalRandom.current().nextBytes(device);
            devices.add(device);
            voted.put(i, new HashSet<>());
        }
    }

    private Prepared prepare(Sent sent, String question) throws SQLException {
        List<String> roles = new ArrayList<>();
        for (String value : sent.values()) {
            roles.add(
                    value.equals(question)
                            ? "question"
                            : value.equals(code) ? "code" : value.startsWith("\\x") ? "device" : "shard");
        }
        return new Prepared(connection.prepareStatement(sent.sql().replaceAll("\\$\\d+", "?")), roles);
    }

    @Override
    public void once() throws SQLException {
        int phone = ThreadLocalRandom.current().nextInt(DEVICES);
        String question = questions.get(ThreadLocalRandom.current().nextInt(questions.size()));
        byte[] device = devices.get(phone);
        boolean on = voted.get(phone).add(question) || !voted.get(phone).remove(question);
        connection.setAutoCommit(false);
        for (Prepared prepared : on ? vote : takeBack) {
            for (int i = 0; i < prepared.roles().size(); i++) {
                prepared.statement()
                        .setString(
                                i + 1,
                                switch (prepared.roles().get(i)) {
                                    case "question" -> question;
                                    case "code" -> code;
                                    case "device" -> "\\x" + HexFormat.of().formatHex(device);
                                    default -> String.valueOf(Byte.toUnsignedInt(device[0]) % SHARDS);
                                });
            }
            if (prepared.statement().executeUpdate() != 1) {
                throw new SQLException("A vote was not counted");
            }
        }
        connection.commit();
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
