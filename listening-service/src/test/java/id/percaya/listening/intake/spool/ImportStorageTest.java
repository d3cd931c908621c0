package id.percaya.listening.intake.spool;

import static org.assertj.core.api.Assertions.assertThat;

import id.percaya.eventstore.Tenant;
import id.percaya.listening.intake.spool.ImportStorage.StoredFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportStorageTest {

    private static final Tenant TENANT = new Tenant("rs-contoh");

    @TempDir Path directory;

    @Test
    void files_of_another_form_hide_no_import() throws IOException {
        ImportStorage storage = new ImportStorage(directory);
        UUID id = UUID.randomUUID();
        storage.keep(TENANT, id, Files.writeString(storage.temporary(), "a"));
        Files.writeString(directory.resolve("x.import"), "b");
        Files.writeString(directory.resolve("RS Contoh." + UUID.randomUUID() + ".import"), "c");
        assertThat(storage.all()).containsExactly(new StoredFile(TENANT, id));
    }

    @Test
    void only_uploads_that_were_cut_off_a_day_ago_are_deleted() throws IOException {
        ImportStorage storage = new ImportStorage(directory);
        UUID id = UUID.randomUUID();
        storage.keep(TENANT, id, Files.writeString(storage.temporary(), "a"));
        Path upload = storage.temporary();
        Instant now = Instant.now();
        storage.deleteAbandoned(now.plus(Duration.ofHours(23)));
        assertThat(upload).exists();
        storage.deleteAbandoned(now.plus(Duration.ofHours(25)));
        assertThat(upload).doesNotExist();
        assertThat(storage.find(TENANT, id)).isPresent();
    }
}
