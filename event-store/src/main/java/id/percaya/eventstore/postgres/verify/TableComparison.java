package id.percaya.eventstore.postgres.verify;

/// One table compared with a replay of the log.
///
/// @param rows in the table
/// @param replayed rows that the replay wrote
/// @param missing rows of the replay that the table does not have
/// @param surplus rows of the table that the replay did not write; a row that differs counts as
///   missing and as surplus
public record TableComparison(String table, long rows, long replayed, long missing, long surplus) {

    public boolean equal() {
        return missing == 0 && surplus == 0;
    }
}
