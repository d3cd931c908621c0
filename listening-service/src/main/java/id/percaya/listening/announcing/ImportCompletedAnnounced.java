package id.percaya.listening.announcing;

import id.percaya.listening.intake.importing.ImportOutcome;

/// `import.completed.v1`: the row counts of an import.
record ImportCompletedAnnounced(long accepted, long duplicates, long updated, long rejected) {

    static ImportCompletedAnnounced of(ImportOutcome outcome) {
        return new ImportCompletedAnnounced(
                outcome.accepted(), outcome.duplicates(), outcome.updated(), outcome.rejected());
    }
}
