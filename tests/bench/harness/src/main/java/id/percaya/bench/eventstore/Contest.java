package id.percaya.bench.eventstore;

import id.percaya.bench.Database;
import id.percaya.bench.Measured;
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
final class Contest {

    private final Stage stage;
    private final Effort effort;
    private final Database database;
    private final Consumer<String> progress;

    Contest(Stage stage, Effort effort, Database database, Consumer<String> progress) {
        this.stage = stage;
        this.effort = effort;
        this.database = database;
        this.progress = progress;
    }

    /// @param only the names of the cases that are wanted; all when empty
    List<Row> run(Set<String> only, Set<Contender> wanted) throws Exception {
        List<Case> cases =
                stage.cases().stream()
                        .filter(each -> only.isEmpty() || only.contains(each.name()))
                        .toList();
        if (cases.isEmpty()) {
            return List.of();
        }
        List<Entrant> entrants = new ArrayList<>();
        try {
            enter(entrants, wanted);
            List<Contender> listed = stage.listed().stream().filter(wanted::contains).toList();
            return measured(cases, entrants).rows(cases, listed);
        } finally {
            for (Entrant entrant : entrants) {
                entrant.close();
            }
        }
    }

    private void enter(List<Entrant> entrants, Set<Contender> wanted) throws Exception {
        for (Contender contender : stage.contenders()) {
            if (wanted.contains(contender)) {
                String name = stage.name().toLowerCase(Locale.ROOT);
                progress.accept("prepare " + name + " " + contender.system());
                Entrant entrant = Entrant.enter(contender, name, database);
                entrants.add(entrant);
                stage.prepare(entrant.contestant(), effort);
                database.analyze(Entrant.databaseOf(contender, name));
            }
        }
    }

    private Scores measured(List<Case> cases, Collection<Entrant> entrants) throws Exception {
        rehearse(cases, entrants);
        Scores scores = new Scores();
        for (int round = 1; round <= effort.rounds(); round++) {
            for (Case each : cases) {
                List<Entrant> turns = new ArrayList<>(entrants);
                Collections.rotate(turns, -round);
                for (Entrant entrant : turns) {
                    score(each, entrant, scores, round);
                }
            }
        }
        return scores;
    }

    private void score(Case each, Entrant entrant, Scores scores, int round) throws Exception {
        if (round > each.rounds(effort)) {
            return;
        }
        database.execute("checkpoint");
        Measured measured = each.run(entrant, effort);
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

    private void rehearse(List<Case> cases, Collection<Entrant> entrants) throws Exception {
        if (stage != Stage.STREAMS || effort.rehearsal().isZero()) {
            return;
        }
        for (Entrant entrant : entrants) {
            progress.accept("rehearse " + entrant.contender().system());
            for (Case each : List.of(new Appending(8, 1), cases.getLast())) {
                each.run(entrant, effort.asRehearsal());
            }
        }
    }
}
