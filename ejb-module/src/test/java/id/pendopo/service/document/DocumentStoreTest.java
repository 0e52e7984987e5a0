package id.pendopo.service.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.pendopo.domain.document.FileRules;
import id.pendopo.domain.document.StoredFile;
import id.pendopo.domain.identity.Caller;
import id.pendopo.domain.platform.InvalidInputException;
import id.pendopo.domain.platform.NotFoundException;
import id.pendopo.it.TestDatabase;
import id.pendopo.service.identity.CurrentCaller;
import id.pendopo.service.platform.Database;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class DocumentStoreTest {

    private static final Instant NOW = Instant.parse("2026-08-03T02:00:00Z");

    private final Database database = new Database(TestDatabase.dataSource());
    private final CurrentCaller caller = new CurrentCaller();
    private final DocumentStore store =
            new DocumentStore(database, new DatabaseFileStorage(database), caller, Clock.fixed(NOW, ZoneOffset.UTC));

    @BeforeEach
    void anOfficer() {
        database.update("delete from stored_file");
        caller.become(user(1));
    }

    private static Caller user(long id) {
        return new Caller(Caller.Kind.USER, id, "user" + id, "User " + id, Map.of());
    }

    private static byte[] pdf(int size) {
        byte[] content = new byte[size];
        new Random(7).nextBytes(content);
        System.arraycopy("%PDF-1.7\n".getBytes(StandardCharsets.US_ASCII), 0, content, 0, 9);
        return content;
    }

    private StoredFile store(byte[] content, String name) {
        return store.store(new ByteArrayInputStream(content), name, "application/octet-stream", FileRules.EVIDENCE);
    }

    private byte[] read(StoredFile file) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        store.content(file.uuid()).writeTo(out);
        return out.toByteArray();
    }

    @Test
    void a_file_comes_back_as_it_was_whatever_its_size() throws IOException {
        for (int size : new int[] {
            9, DatabaseFileStorage.PIECE - 1, DatabaseFileStorage.PIECE, DatabaseFileStorage.PIECE + 1, 3_000_000
        }) {
            StoredFile file = store(pdf(size), "surat.pdf");
            assertThat(file.size()).isEqualTo(size);
            assertThat(read(file)).isEqualTo(pdf(size));
        }
    }

    @Test
    void what_is_known_of_a_file_comes_from_its_content() {
        StoredFile file = store(pdf(500), "..\\foto.exe");
        assertThat(store.find(file.uuid())).isEqualTo(file);
        assertThat(file.name()).isEqualTo("foto.pdf");
        assertThat(file.type()).isEqualTo(FileRules.PDF);
    }

    @Test
    void a_picture_has_a_thumbnail_and_a_paper_has_none() throws IOException {
        StoredFile photo = store(Pictures.jpeg(800, 600), "foto.jpg");
        ByteArrayOutputStream small = new ByteArrayOutputStream();
        store.thumbnail(photo.uuid()).writeTo(small);
        assertThat(small.toByteArray()).startsWith(0xFF, 0xD8);
        StoredFile paper = store(pdf(100), "surat.pdf");
        assertThatThrownBy(() -> store.thumbnail(paper.uuid())).isInstanceOf(NotFoundException.class);
    }

    @Test
    void a_file_that_is_refused_leaves_nothing_behind() {
        assertThatThrownBy(() -> store("<html>".getBytes(StandardCharsets.UTF_8), "a.html"))
                .isInstanceOf(InvalidInputException.class);
        assertThat(files()).isZero();
    }

    @Test
    void only_the_one_who_brought_a_file_can_attach_it_and_only_once() {
        UUID file = store(pdf(100), "surat.pdf").uuid();
        caller.become(user(2));
        assertThatThrownBy(() -> store.claim(List.of(file))).isInstanceOf(InvalidInputException.class);
        caller.become(new Caller(Caller.Kind.API_CLIENT, 1L, "laksa", "", Map.of()));
        assertThatThrownBy(() -> store.claim(List.of(file))).isInstanceOf(InvalidInputException.class);
        caller.become(user(1));
        assertThat(store.claim(List.of(file, file))).hasSize(1);
        assertThatThrownBy(() -> store.claim(List.of(file))).isInstanceOf(InvalidInputException.class);
    }

    @Test
    void the_system_may_attach_what_it_stored() {
        caller.become(Caller.SYSTEM);
        assertThat(store.claim(List.of(store(pdf(100), "surat.pdf").uuid()))).hasSize(1);
    }

    @Test
    void an_upload_can_be_taken_back_until_it_is_attached() {
        StoredFile kept = store(pdf(100), "a.pdf");
        StoredFile dropped = store(pdf(100), "b.pdf");
        store.claim(List.of(kept.uuid()));
        caller.become(user(2));
        store.discard(dropped.uuid());
        assertThat(files()).isEqualTo(2);
        caller.become(user(1));
        store.discard(dropped.uuid());
        store.discard(kept.uuid());
        assertThat(store.find(kept.uuid())).isEqualTo(kept);
        assertThat(files()).isEqualTo(1);
    }

    @Test
    void nobody_fills_the_database_with_files_that_belong_to_nothing() {
        for (int i = 0; i < DocumentStore.MAX_UNCLAIMED; i++) {
            store(pdf(20), "a.pdf");
        }
        assertThatThrownBy(() -> store(pdf(20), "a.pdf")).isInstanceOf(InvalidInputException.class);
        caller.become(user(2));
        assertThat(store(pdf(20), "a.pdf")).isNotNull();
    }

    @Test
    void a_file_nobody_attached_is_gone_after_a_day_with_its_content() {
        StoredFile attached = store(pdf(100), "a.pdf");
        store(pdf(100), "b.pdf");
        store.claim(List.of(attached.uuid()));
        assertThat(cleaning(NOW.plus(Duration.ofHours(23))).remove()).isZero();
        assertThat(cleaning(NOW.plus(Duration.ofHours(25))).remove()).isEqualTo(1);
        assertThat(store.find(attached.uuid())).isEqualTo(attached);
        assertThat(files()).isEqualTo(1);
        assertThat(database.first("select count(*) from stored_file_chunk", row -> row.getLong(1)))
                .contains(1L);
    }

    private UnclaimedFiles cleaning(Instant when) {
        return new UnclaimedFiles(database, Clock.fixed(when, ZoneOffset.UTC));
    }

    private long files() {
        return database.first("select count(*) from stored_file", row -> row.getLong(1))
                .orElseThrow();
    }
}
