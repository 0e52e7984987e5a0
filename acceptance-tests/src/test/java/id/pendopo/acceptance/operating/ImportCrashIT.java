package id.pendopo.acceptance.operating;

import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.acceptance.Database;
import id.pendopo.acceptance.Exchange;
import id.pendopo.acceptance.OwnProduct;
import id.pendopo.acceptance.Product;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** An import when everything is killed in the middle: nothing is lost, nothing is there twice. */
@OwnProduct
class ImportCrashIT {

    private static final int REPORTS = 15_000;

    @Test
    void an_import_goes_on_by_itself_after_everything_was_killed() throws Exception {
        Path data = Files.createTempDirectory(
                Files.createDirectories(Product.root().resolve("acceptance-tests/target")), "data-");
        Exchange exchange = new Exchange(data.resolveSibling(data.getFileName() + "-lapor"));
        Product first = Product.start(data, exchange.settings());
        Database database = new Database(first.data());
        Exchange.mapped(database);
        exchange.bring("besar", REPORTS);
        Exchange.await(database, "besar", 2_000);
        Optional<ProcessHandle> postmaster =
                ProcessHandle.of(Long.parseLong(Files.readAllLines(data.resolve("postgres/postmaster.pid"))
                        .get(0)
                        .strip()));
        // Asked before the end: until somebody can ask the second product, it may already be done.
        assertThat(database.count("select next_row from complaint_import where file_name = 'besar.csv'"))
                .isLessThan(REPORTS);
        List<ProcessHandle> servers = first.handle().descendants().toList();
        first.handle().destroyForcibly();
        servers.forEach(ProcessHandle::destroyForcibly);
        postmaster.ifPresent(ProcessHandle::destroyForcibly);
        first.handle().onExit().join();

        try (Product second = Product.start(data, exchange.settings())) {
            Database again = new Database(second.data());
            Exchange.await(again, "besar", REPORTS);
            assertThat(again.count("select count(*) from complaint_import where file_name = 'besar.csv'"))
                    .isEqualTo(1);
            assertThat(again.count("select done from complaint_import where file_name = 'besar.csv'"))
                    .isEqualTo(REPORTS);
            assertThat(
                            again.count(
                                    "select count(distinct source_reference) from complaint where source_reference like 'besar-%'"))
                    .isEqualTo(REPORTS);
            assertThat(again.count("select count(*) from complaint where source_reference like 'besar-%'"))
                    .isEqualTo(REPORTS);
            assertThat(
                            again.count(
                                    """
                            select count(*) from complaint c where source_reference like 'besar-%'
                                and (select count(*) from complaint_event e where e.complaint_id = c.id) = event_count
                                and exists (select 1 from complaint_story s where s.complaint_id = c.id)
                                and exists (select 1 from complaint_reporter r where r.complaint_id = c.id)
                                and exists (select 1 from complaint_deadline d where d.complaint_id = c.id)"""))
                    .isEqualTo(REPORTS);
        }
    }
}
