package id.percaya.bench.eventstore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.percaya.bench.Database;
import id.percaya.bench.Report;
import id.percaya.bench.Row;
import id.percaya.bench.contestant.EventConsumer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Checks that every system can run every case. Speed and Kafka are left to the real run.
class EventStoreBenchTest {

    private static final Set<String> STORES =
            Set.of("append", "append-batch", "load", "catch-up", "rebuild");

    private static Database database;

    @BeforeAll
    static void start() throws Exception {
        database = Database.start();
    }

    @AfterAll
    static void stop() throws Exception {
        database.close();
    }

    @Test
    void every_system_has_a_row_in_every_case(@TempDir Path folder) throws Exception {
        Set<MeasuredSystem> all = EnumSet.allOf(MeasuredSystem.class);
        Report report =
                EventStoreBench.run(
                        new EventStoreBench.Options(BenchSettings.SMOKE, STORES, all),
                        database,
                        _ -> {});
        for (MeasuredSystem system : all) {
            assertThat(report.rows())
                    .filteredOn(row -> row.system().equals(system.label()))
                    .extracting(Row::name)
                    .contains("append", "append-batch", "load");
            assertThat(report.rows()).extracting(Row::name).containsAll(STORES);
        }
        Path file = folder.resolve("rows.jsonl");
        report.write(file);
        assertThat(Files.readAllLines(file))
                .hasSameSizeAs(report.rows())
                .allMatch(line -> line.startsWith("{\"case\":\"") && line.contains("ratioToLimit"));
    }

    @ParameterizedTest
    @EnumSource
    void what_is_appended_is_loaded_and_a_stale_version_refused(MeasuredSystem system)
            throws Exception {
        try (PreparedStore prepared = PreparedStore.open(system, "contract", database)) {
            UUID stream = UUID.randomUUID();
            prepared.store().append(stream, 0, new Samples().next(3));
            prepared.store().append(stream, 3, new Samples().next(1));
            assertThat(prepared.store().load(stream)).isEqualTo(4);
            assertThatThrownBy(() -> prepared.store().append(stream, 3, new Samples().next(1)))
                    .isInstanceOf(Exception.class);
            assertThat(prepared.store().load(stream)).isEqualTo(4);
            prepared.store().multiply(stream, 5);
            prepared.store().catchUp(24, EventConsumer.IGNORING);
        }
    }

    @Test
    void options_name_cases_and_systems() {
        EventStoreBench.Options options =
                EventStoreBench.Options.of(
                        List.of("--quick", "--only", "append,load", "--systems", "limit"));
        assertThat(options)
                .isEqualTo(
                        new EventStoreBench.Options(
                                BenchSettings.QUICK,
                                Set.of("append", "load"),
                                Set.of(MeasuredSystem.LIMIT)));
    }
}
