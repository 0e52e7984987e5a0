package id.pendopo.service.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

/** The schema as migration leaves it. */
@ArquillianTest
class SchemaMigrationIT {

    @Resource(lookup = PendopoDataSource.JNDI_NAME)
    private DataSource dataSource;

    @Inject
    private SchemaState state;

    @Inject
    private DatabaseProbe probe;

    @Test
    void the_schema_is_migrated_and_the_database_answers() {
        assertThat(state.migrated()).isTrue();
        assertThat(probe.answers()).isTrue();
    }

    @Test
    void the_role_of_the_application_cannot_change_the_schema() {
        assertThatThrownBy(() -> execute("create table intruder (id int)")).hasMessageContaining("permission denied");
        assertThatThrownBy(() -> execute("drop table demo")).hasMessageContaining("must be owner");
    }

    @Test
    void every_foreign_key_has_an_index() throws SQLException {
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(
                        """
                        select string_agg(c.conrelid::regclass || '.' || c.conname, ', ')
                        from pg_constraint c
                        where c.contype = 'f' and not exists (
                          select 1 from pg_index i
                          where i.indrelid = c.conrelid
                            and ((i.indkey::int2[])[0:cardinality(c.conkey) - 1] @> c.conkey
                              -- One row at most: what is unique in some of the columns finds it as well.
                              or i.indisunique and i.indpred is null and i.indkey::int2[] <@ c.conkey))
                        """)) {
            rows.next();
            assertThat(rows.getString(1)).isNull();
        }
    }

    private void execute(String sql) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
