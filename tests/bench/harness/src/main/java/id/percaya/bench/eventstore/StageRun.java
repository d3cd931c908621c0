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
    private final BenchSettings effort;
    private final Database database;
    private final Consumer<String> progress;

    StageRun(Stage stage, BenchSettings effort, Database database, Consumer<String> progress) {
        this.stage = stage;
        this.effort = effort;
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
        List<PreparedStore> entrants = new ArrayList<>();
        try {
            enter(entrants, wanted);
            List<MeasuredSystem> listed = stage.listed().stream().filter(wanted::contains).toList();
            return measured(cases, entrants).rows(cases, listed);
        } finally {
            for (PreparedStore entrant : entrants) {
                entrant.close();
            }
        }
    }

    private void enter(List<PreparedStore> entrants, Set<MeasuredSystem> wanted) throws Exception {
        for (MeasuredSystem contender : stage.contenders()) {
            if (wanted.contains(contender)) {
                String name = stage.name().toLowerCase(Locale.ROOT);
                progress.accept("prepare " + name + " " + contender.system());
                PreparedStore entrant = PreparedStore.enter(contender, name, database);
                entrants.add(entrant);
                stage.prepare(entrant.contestant(), effort);
                database.analyze(PreparedStore.databaseOf(contender, name));
            }
        }
    }

    private RoundMeasurements measured(List<BenchCase> cases, Collection<PreparedStore> entrants)
            throws Exception {
        rehearse(cases, entrants);
        RoundMeasurements scores = new RoundMeasurements();
        for (int round = 1; round <= effort.rounds(); round++) {
            for (BenchCase each : cases) {
                List<PreparedStore> turns = new ArrayList<>(entrants);
                Collections.rotate(turns, -round);
                for (PreparedStore entrant : turns) {
                    score(each, entrant, scores, round);
                }
            }
        }
        return scores;
    }

    private void score(BenchCase each, PreparedStore entrant, RoundMeasurements scores, int round)
            throws Exception {
        if (round > each.rounds(effort)) {
            return;
        }
        database.execute("checkpoint");
        Measurement measured = each.run(entrant, effort);
        progress.accept(
                "round %d/%d %s %d×%d %s: %,.0f events/s, p99 %.2f ms"
                        .formatted(
                                round,
                                effort.rounds(),
                                each.name(),
                                each.writers(),
                                each.batch(),
                                entrant.contender().system(),
                                measured.rate(),
                                measured.p99Ms()));
        scores.add(each, entrant.contender(), measured);
    }

    private void rehearse(List<BenchCase> cases, Collection<PreparedStore> entrants)
            throws Exception {
        if (stage != Stage.STREAMS || effort.rehearsal().isZero()) {
            return;
        }
        for (PreparedStore entrant : entrants) {
            progress.accept("rehearse " + entrant.contender().system());
            for (BenchCase each : List.of(new AppendCase(8, 1), cases.getLast())) {
                each.run(entrant, effort.asRehearsal());
            }
        }
    }
}
