package id.percaya.campaign.directory.importing;

import id.percaya.campaign.directory.entry.Entries;
import id.percaya.campaign.directory.entry.EntryFacts;
import id.percaya.eventstore.CommandContext;
import id.percaya.kit.directory.CodeKind;
import id.percaya.kit.problem.Problem;
import id.percaya.kit.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;

/// Takes a file in within one transaction, whole or not at all. The other writers of the kind wait.
@ApplicationScoped
class Importer {

    private static final int UNPROCESSABLE = 422;

    /// As many as a problem may list.
    private static final int MOST_FAULTS = 1000;

    private final Entries entries;
    private final RowRules rules;

    Importer(Entries entries, RowRules rules) {
        this.entries = entries;
        this.rules = rules;
    }

    /// @throws ProblemException with the faults of the file; then nothing is taken in
    ImportDetails take(CodeKind kind, CsvTable table, CommandContext context) {
        EntryFacts facts = entries.hold(kind, context.tenant());
        ImportPlan plan = Planner.plan(kind, table, facts, rules);
        requireFaultless(plan);
        for (ImportPlan.Change change : plan.changes()) {
            entries.registerHeld(change.key(), change.description(), facts, context);
        }
        return new ImportDetails(
                table.rows().size(), plan.registered(), plan.revised(), plan.unchanged());
    }

    private static void requireFaultless(ImportPlan plan) {
        int faults = plan.faults().size();
        if (faults > 0) {
            String shown = faults > MOST_FAULTS ? "; the first %d are listed" : "";
            throw new ProblemException(
                    Problem.of(
                                    UNPROCESSABLE,
                                    "IMPORT_REFUSED",
                                    ("Nothing was imported. The file has %d faults"
                                                    + shown.formatted(MOST_FAULTS)
                                                    + ". Correct them and send it again.")
                                            .formatted(faults))
                            .withViolations(plan.faults().stream().limit(MOST_FAULTS).toList()));
        }
    }
}
