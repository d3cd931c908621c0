package id.percaya.listening.intake.importing;

import static id.percaya.listening.Requests.analyst;
import static id.percaya.listening.Requests.eventually;
import static id.percaya.listening.Requests.newTenant;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import id.percaya.eventstore.CommandContext;
import id.percaya.eventstore.EventMetadata;
import id.percaya.eventstore.Tenant;
import id.percaya.eventstore.Transactions;
import id.percaya.eventstore.Version;
import id.percaya.kit.testing.TestPlatform;
import id.percaya.listening.intake.importing.ImportCommand.ReceiveImport;
import id.percaya.listening.intake.reading.Format;
import id.percaya.listening.intake.spool.ImportStorage;
import id.percaya.listening.intake.spool.Spool;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestPlatform.class)
class ResumedImportTest {

    private static final int ROWS = 450;

    private final String tenant = newTenant();
    private final Tenant owner = new Tenant(tenant);

    @Inject ImportStorage storage;
    @Inject Imports imports;
    @Inject FileReading reading;
    @Inject ReadingStore readings;
    @Inject Transactions transactions;
    @Inject DataSource requests;

    @Test
    void a_file_that_nobody_reads_any_more_is_read_on_after_its_last_batch() throws IOException {
        try (Spool spool = Spool.of(storage.temporary(), file())) {
            ImportFile file = new ImportFile(Format.NDJSON, spool.sha256(), spool.bytes(), null);
            ImportId id = ImportId.of(owner, file);
            receive(id, file);
            readTwoHundredRowsAndDie(id);
            storage.keep(owner, id.value(), spool.path());
            eventually(() ->
                    analyst(tenant)
                            .get("/v1/imports/" + id.value())
                            .then()
                            .body("state", equalTo("COMPLETED"))
                            .body("rows", equalTo(ROWS))
                            .body("accepted", equalTo(ROWS)));
        }
        analyst(tenant)
                .get("/v1/figures?from=2026-02-01T00:00:00Z&to=2026-02-03T00:00:00Z")
                .then()
                .body("mentions", equalTo(ROWS - 200));
    }

    @Test
    void a_file_that_another_process_reads_is_only_accepted() {
        String line =
                "{\"source\":\"x\",\"externalId\":\"o1\",\"publishedAt\":\"2026-02-01T01:00:00Z\",\"text\":\"a\"}\n";
        try (Spool spool = Spool.of(storage.temporary(), bytes(line))) {
            ImportFile file = new ImportFile(Format.NDJSON, spool.sha256(), spool.bytes(), null);
            ImportId id = ImportId.of(owner, file);
            receive(id, file);
            transactions.call(
                    owner,
                    () -> readings.take(owner, id, UUID.randomUUID(), Instant.now()).orElseThrow());
        } catch (IOException failed) {
            throw new AssertionError(failed);
        }
        analyst(tenant)
                .contentType("application/x-ndjson")
                .header("Prefer", "wait=5")
                .queryParam("format", "NDJSON")
                .body(line)
                .post("/v1/imports")
                .then()
                .statusCode(202)
                .body("state", equalTo("RECEIVED"));
    }

    @Test
    void a_file_whose_import_was_never_received_is_deleted_after_a_day() throws IOException {
        try (Spool spool = Spool.of(storage.temporary(), file())) {
            UUID unreceived = UUID.randomUUID();
            storage.keep(owner, unreceived, spool.path());
            reading.run(owner, new ImportId(unreceived));
            Path kept = storage.find(owner, unreceived).orElseThrow();
            Instant yesterday = Instant.now().minus(Duration.ofHours(25));
            Files.setLastModifiedTime(kept, FileTime.from(yesterday));
            reading.run(owner, new ImportId(unreceived));
            assertThat(storage.find(owner, unreceived)).isEmpty();
        }
    }

    private void receive(ImportId id, ImportFile file) {
        EventMetadata cause = new EventMetadata(owner, "siti", UUID.randomUUID(), null, null);
        Version _ =
                transactions.call(
                        owner,
                        () ->
                                imports.handle(
                                        id,
                                        new ReceiveImport(file, Instant.now()),
                                        CommandContext.of(cause)));
    }

    /// As a process that was killed a minute ago.
    private void readTwoHundredRowsAndDie(ImportId id) {
        UUID dead = UUID.randomUUID();
        Instant then = Instant.now().minusSeconds(60);
        Reading begun =
                transactions.call(owner, () -> readings.take(owner, id, dead, then).orElseThrow());
        Reading reached = new Reading(200, 9000, new ImportOutcome(200, 0, 0, 0, then, then), 0, 0);
        transactions.call(owner, () -> advanced(id, dead, begun, reached, then));
    }

    private Reading advanced(
            ImportId id, UUID reader, Reading begun, Reading reached, Instant then) {
        try (Connection connection = requests.getConnection()) {
            readings.advance(id, reader, begun, reached, then, connection);
            return reached;
        } catch (SQLException failed) {
            throw new AssertionError(failed);
        }
    }

    private static ByteArrayInputStream file() {
        String lines =
                IntStream.range(0, ROWS)
                        .mapToObj(i ->
                                "{\"source\":\"x\",\"externalId\":\"r%d\",\"publishedAt\":\"2026-02-01T01:00:00Z\",\"text\":\"a\"}\n"
                                        .formatted(i))
                        .collect(Collectors.joining());
        return bytes(lines);
    }

    private static ByteArrayInputStream bytes(String lines) {
        return new ByteArrayInputStream(lines.getBytes(StandardCharsets.UTF_8));
    }
}
