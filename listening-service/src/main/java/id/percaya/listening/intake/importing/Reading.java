package id.percaya.listening.intake.importing;

/// How far a file has been read.
///
/// @param rows read, also those that were skipped; a new reading begins after them
/// @param bytes of the file
/// @param errors of skipped rows that were kept
/// @param corrections of single cells that were kept
record Reading(long rows, long bytes, ImportOutcome outcome, long errors, long corrections) {

    /// After this batch of rows.
    Reading plus(RowBatch batch, long bytesRead, ImportOutcome saved) {
        return new Reading(
                rows + batch.rows(),
                bytesRead,
                outcome.plus(saved),
                errors + batch.errors().stream().filter(RowBatch::isSkipped).count(),
                corrections
                        + batch.errors().stream().filter(row -> !RowBatch.isSkipped(row)).count());
    }
}
