package id.pendopo.domain.audit;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * The chain of seals over the audit trail. A seal holds the hash of all entries whose transaction number lies in its
 * stretch, and the hash of the seal before it; so a changed, removed or inserted entry, or a changed seal, breaks the
 * chain from there on. Entries are sealed only once no running transaction can still add one to the stretch, hence
 * writers never wait for each other.
 *
 * <p>Plain JDBC, because the command that verifies runs without the application. The caller has a connection without
 * auto-commit and commits.
 */
public final class AuditChain {

    private static final byte[] BEGIN = new byte[32];
    private static final int FETCH = 2_000;
    private static final long LOCK = 7_026_050;

    private static final String ENTRIES =
            """
            select id, era, xid, (extract(epoch from at) * 1000000)::bigint, actor_kind, actor_id, actor_name, action,
                   object_type, object_id, details::text, request_id, address
            from audit_entry where era = ? and xid >= ?::xid8 and xid < ?::xid8 order by xid, id""";

    private AuditChain() {}

    /** Why a chain does not hold. */
    public enum Fault {
        NONE,
        SEAL_MISSING,
        SEAL_CHANGED,
        CHAIN_BROKEN,
        ENTRIES_CHANGED
    }

    /**
     * What a verification found.
     *
     * @param fault {@code NONE} when everything holds
     * @param faultySeal number of the first seal that does not hold; 0 when all do
     * @param seals how many seals hold
     * @param sealedEntries how many entries they cover
     * @param unsealedEntries how many entries wait for their seal
     * @param lastHash hash of the last seal, in hex; note it elsewhere to notice a chain that was cut off or made anew
     */
    public record Report(
            Fault fault, long faultySeal, long seals, long sealedEntries, long unsealedEntries, String lastHash)
            implements java.io.Serializable {

        public boolean holds() {
            return fault == Fault.NONE;
        }
    }

    /**
     * Opens an era if this is another cluster than the one the last era began in, because transaction numbers start anew
     * there. Call at start, before anything is recorded.
     */
    public static void openEra(Connection connection) throws SQLException {
        lock(connection, "select pg_advisory_xact_lock(" + LOCK + ")");
        try (PreparedStatement statement = connection.prepareStatement(
                """
                insert into audit_era (no, system_identifier)
                select e.no + 1, c.system_identifier
                from pg_control_system() c, (select no, system_identifier from audit_era order by no desc limit 1) e
                where c.system_identifier <> e.system_identifier""")) {
            statement.executeUpdate();
        }
    }

    /**
     * Seals what can be sealed. On several nodes at once only one does it, the others do nothing.
     *
     * @return the new seals, mostly one or none
     */
    public static List<AuditSeal> seal(Connection connection, Instant now) throws SQLException {
        List<AuditSeal> made = new ArrayList<>();
        if (!lock(connection, "select pg_try_advisory_xact_lock(" + LOCK + ")")) {
            return made;
        }
        AuditSeal last = last(connection);
        int current = number(connection, "select max(no) from audit_era");
        for (int era = last == null ? 1 : last.era(); era <= current; era++) {
            String from = last != null && last.era() == era ? last.to() : "0";
            String to = era == current
                    ? text(connection, "select pg_snapshot_xmin(pg_current_snapshot())")
                    : text(
                            connection,
                            "select coalesce(max(xid::text::numeric) + 1, 0) from audit_entry where era = " + era);
            Rows rows = rows(connection, era, from, to);
            if (rows.count() > 0) {
                last = insert(connection, last, era, from, to, rows, now);
                made.add(last);
            }
        }
        return made;
    }

    /** Computes every hash anew and compares. Reads the whole trail; the connection should be repeatable-read. */
    public static Report verify(Connection connection) throws SQLException {
        long sealed = 0;
        AuditSeal before = null;
        for (AuditSeal seal : seals(connection)) {
            Fault fault = faultOf(connection, seal, before);
            if (fault != Fault.NONE) {
                return new Report(
                        fault,
                        seal.no(),
                        seal.no() - 1,
                        sealed,
                        unsealed(connection, sealed),
                        before == null ? "" : before.hex());
            }
            sealed += seal.rows();
            before = seal;
        }
        return new Report(
                Fault.NONE,
                0,
                before == null ? 0 : before.no(),
                sealed,
                unsealed(connection, sealed),
                before == null ? "" : before.hex());
    }

    private static Fault faultOf(Connection connection, AuditSeal seal, AuditSeal before) throws SQLException {
        if (seal.no() != (before == null ? 1 : before.no() + 1)) {
            return Fault.SEAL_MISSING;
        }
        if (!MessageDigest.isEqual(seal.hash(), seal.computed())) {
            return Fault.SEAL_CHANGED;
        }
        boolean sameEra = before != null && before.era() == seal.era();
        String from = sameEra ? before.to() : "0";
        boolean follows = MessageDigest.isEqual(seal.previous(), before == null ? BEGIN : before.hash())
                && seal.from().equals(from)
                && (before == null || before.era() <= seal.era());
        if (!follows) {
            return Fault.CHAIN_BROKEN;
        }
        Rows rows = rows(connection, seal.era(), seal.from(), seal.to());
        boolean same = rows.count() == seal.rows() && MessageDigest.isEqual(rows.hash(), seal.rowsHash());
        return same ? Fault.NONE : Fault.ENTRIES_CHANGED;
    }

    private record Rows(long count, byte[] hash) {}

    private static Rows rows(Connection connection, int era, String from, String to) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(ENTRIES)) {
            statement.setFetchSize(FETCH);
            statement.setInt(1, era);
            statement.setString(2, from);
            statement.setString(3, to);
            try (ResultSet row = statement.executeQuery()) {
                MessageDigest digest = AuditSeal.sha256();
                int columns = row.getMetaData().getColumnCount();
                long count = 0;
                while (row.next()) {
                    for (int i = 1; i <= columns; i++) {
                        add(digest, row.getString(i));
                    }
                    count++;
                }
                return new Rows(count, digest.digest());
            }
        }
    }

    /** Length first, so that no two different rows give the same bytes. */
    private static void add(MessageDigest digest, String value) {
        if (value == null) {
            digest.update((byte) 0);
            return;
        }
        byte[] bytes = value.getBytes(StandardCharsets.UTF_8);
        digest.update((byte) 1);
        digest.update(new byte[] {
            (byte) (bytes.length >>> 24), (byte) (bytes.length >>> 16), (byte) (bytes.length >>> 8), (byte) bytes.length
        });
        digest.update(bytes);
    }

    private static AuditSeal insert(
            Connection connection, AuditSeal last, int era, String from, String to, Rows rows, Instant now)
            throws SQLException {
        Instant at = now.truncatedTo(java.time.temporal.ChronoUnit.MICROS);
        byte[] previous = last == null ? BEGIN : last.hash();
        long no = last == null ? 1 : last.no() + 1;
        AuditSeal draft = new AuditSeal(no, era, from, to, rows.count(), rows.hash(), previous, BEGIN, at);
        AuditSeal seal = new AuditSeal(no, era, from, to, rows.count(), rows.hash(), previous, draft.computed(), at);
        try (PreparedStatement statement = connection.prepareStatement(
                """
                insert into audit_seal (no, era, from_xid, to_xid, row_count, rows_hash, previous_hash, hash, sealed_at)
                values (?, ?, ?::xid8, ?::xid8, ?, ?, ?, ?, ?)""")) {
            statement.setLong(1, no);
            statement.setInt(2, era);
            statement.setString(3, from);
            statement.setString(4, to);
            statement.setLong(5, rows.count());
            statement.setBytes(6, rows.hash());
            statement.setBytes(7, previous);
            statement.setBytes(8, seal.hash());
            statement.setTimestamp(9, Timestamp.from(at));
            statement.executeUpdate();
        }
        return seal;
    }

    private static AuditSeal last(Connection connection) throws SQLException {
        List<AuditSeal> found = seals(connection, " order by no desc limit 1");
        return found.isEmpty() ? null : found.get(0);
    }

    private static List<AuditSeal> seals(Connection connection) throws SQLException {
        return seals(connection, " order by no");
    }

    private static List<AuditSeal> seals(Connection connection, String order) throws SQLException {
        List<AuditSeal> all = new ArrayList<>();
        try (PreparedStatement statement = connection.prepareStatement(
                        "select no, era, from_xid, to_xid, row_count, rows_hash, previous_hash, hash, sealed_at from audit_seal"
                                + order);
                ResultSet row = statement.executeQuery()) {
            while (row.next()) {
                all.add(new AuditSeal(
                        row.getLong(1),
                        row.getInt(2),
                        row.getString(3),
                        row.getString(4),
                        row.getLong(5),
                        row.getBytes(6),
                        row.getBytes(7),
                        row.getBytes(8),
                        row.getTimestamp(9).toInstant()));
            }
        }
        return all;
    }

    private static long unsealed(Connection connection, long sealed) throws SQLException {
        return Math.max(0, Long.parseLong(text(connection, "select count(*) from audit_entry")) - sealed);
    }

    private static boolean lock(Connection connection, String sql) throws SQLException {
        return !"f".equals(text(connection, sql));
    }

    private static int number(Connection connection, String sql) throws SQLException {
        return Integer.parseInt(text(connection, sql));
    }

    private static String text(Connection connection, String sql) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql);
                ResultSet row = statement.executeQuery()) {
            row.next();
            return row.getString(1);
        }
    }
}
