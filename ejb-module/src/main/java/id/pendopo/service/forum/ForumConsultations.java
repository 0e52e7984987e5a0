package id.pendopo.service.forum;

import id.pendopo.domain.forum.EditionState;
import id.pendopo.domain.identity.Permission;
import id.pendopo.domain.identity.Scope;
import id.pendopo.service.identity.CurrentCaller;
import id.pendopo.service.platform.Database;
import id.pendopo.service.platform.Today;
import id.pendopo.service.standard.ConsultationMinutes;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/** Hands the sealed minutes of public consultations (PermenPANRB 16/2017) to the standards of services. */
@ApplicationScoped
public class ForumConsultations implements ConsultationMinutes {

    private static final String COLUMNS =
            """
            select m.uuid, m.number, m.pdf, e.uuid as edition, e.agency_id, e.volume, e.starts_at, e.state, f.name
            from forum_minutes m join forum_edition e on e.id = m.edition_id join forum_series f on f.id = e.series_id
            """;

    private static final int MOST = 50;

    @Inject
    private Database database;

    @Inject
    private CurrentCaller caller;

    @Inject
    private Today today;

    @Override
    public List<Signed> aboutService(String serviceCode) {
        return database
                .list(
                        COLUMNS
                                + """
                                join forum_edition_service x on x.edition_id = e.id join service s on s.id = x.service_id
                                where s.code = ? and m.state = 'SEALED' and f.kind = 'CONSULTATION'
                                order by e.starts_at desc, e.id desc limit """
                                + " " + MOST,
                        this::signed,
                        serviceCode)
                .stream()
                .filter(one -> one.path() != null || one.publicPath() != null)
                .toList();
    }

    @Override
    public Optional<Signed> ofFile(UUID file) {
        return file == null
                ? Optional.empty()
                : database.first(COLUMNS + "where m.pdf = ? and m.state = 'SEALED'", this::signed, file);
    }

    private Signed signed(ResultSet row) throws SQLException {
        Scope reads = caller.scope(Permission.FORUM_READ);
        EditionState state = EditionState.valueOf(row.getString("state"));
        boolean published = state == EditionState.PUBLISHED || state == EditionState.CLOSED;
        UUID edition = row.getObject("edition", UUID.class);
        return new Signed(
                row.getObject("uuid", UUID.class),
                row.getString("name") + " Volume " + row.getInt("volume"),
                Objects.requireNonNull(Database.instant(row, "starts_at"))
                        .atZone(today.zone())
                        .toLocalDate(),
                row.getString("number"),
                row.getObject("pdf", UUID.class),
                reads.covers(row.getLong("agency_id")) ? "/forum/minutes.xhtml?id=" + edition : null,
                published ? "/public/forum.xhtml?id=" + edition : null);
    }
}
