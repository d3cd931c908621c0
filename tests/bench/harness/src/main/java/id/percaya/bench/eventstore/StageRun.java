package id.percaya.bench.eventstore;

import id.percaya.bench.Database;
import id.percaya.bench.Measurement;
import id.percaya.bench.Row;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;

/// Runs one stage: in each round every system takes its turn at every case, and the turns shift
/// from round to round.
final class StageRun {

    private final Stage stage;
    private final BenchSettings settings;
    private final Database database;
    private final Consumer<String> progress;

    StageRun(Stage stage, BenchSettings settings, Database database, Consumer<String> progress) {
        this.stage = stage;
        this.settings = settings;
        this.database = database;
        this.progress = progress;
    }

    /// @param only the names of the cases that are wanted; all when empty
    List<Row> run(Set<String> only, Set<MeasuredSystem> wanted) throws Exception {
        List<BenchCase> cases =
                stage.cases().stream()
                        .filter(each -> only.isEmpty() || only.contains(each.name()))
                        .toList();
        if (cases.isEmpty()) {
            return List.of();
        }
        List<PreparedStore> stores = new ArrayList<>();
        try {
            open(stores, wanted);
            List<MeasuredSystem> listed = stage.listed().stream().filter(wanted::contains).toList();
            return measure(cases, stores).rows(cases, listed);
        } finally {
            for (PreparedStore prepared : stores) {
                prepared.close();
            }
        }
    }

    private void open(List<PreparedStore> stores, Set<MeasuredSystem> wanted) throws Exception {
        for (MeasuredSystem system : stage.participants()) {
            if (wanted.contains(system)) {
                String name = stage.name().toLowerCase(Locale.ROOT);
                progress.accept("prepare " + name + " " + system.label());
                PreparedStore prepared = PreparedStore.open(system, name, database);
                stores.add(prepared);
                stage.prepare(prepared.store(), settings);
                database.analyze(PreparedStore.databaseOf(system, name));
            }
        }
    }

    private RoundMeasurements measure(List<BenchCase> cases, Collection<PreparedStore> stores)
            throws Exception {
        warmUp(cases, stores);
        RoundMeasurements measurements = new RoundMeasurements();
        for (int round = 1; round <= settings.rounds(); round++) {
            for (BenchCase each : cases) {
                List<PreparedStore> turns = new ArrayList<>(stores);
                Collections.rotate(turns, -round);
                for (PreparedStore prepared : turns) {
                    measureOnce(each, prepared, measurements, round);
                }
            }
        }
        return measurements;
    }

    private void measureOnce(
            BenchCase each, PreparedStore prepared, RoundMeasurements measurements, int round)
            throws Exception {
        if (round > each.rounds(settings)) {
            return;
        }
        database.execute("checkpoint");
        Measurement measured = each.run(prepared, settings);
        progress.accept(
                "round %d/%d %s %d×%d %s: %,.0f events/s, p99 %.2f ms"
                        .formatted(
                                round,
                                settings.rounds(),
                                each.name(),
                                each.writers(),
                                each.batch(),
                                prepared.system().label(),
                                measured.rate(),
                                measured.p99Ms()));
        measurements.add(each, prepared.system(), measured);
    }

    private void warmUp(List<BenchCase> cases, Collection<PreparedStore> stores) throws Exception {
        if (stage != Stage.STREAMS || settings.rehearsal().isZero()) {
            return;
        }
        for (PreparedStore prepared : stores) {
            progress.accept("rehearse " + prepared.system().label());
            for (BenchCase each : List.of(new AppendCase(8, 1), cases.getLast())) {
                each.run(prepared, settings.asRehearsal());
            }
        }
    }
}
