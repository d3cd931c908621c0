package id.percaya.listening.intake.importing;

/// How far the reading of a file has come.
///
/// @param rows rows read, with those that were skipped
/// @param bytes of the file, unpacked
record ImportProgress(
        long rows, long bytes, long accepted, long duplicates, long updated, long rejected) {}
