package id.percaya.eventstore.postgres.verify;

/// One table as it is and as the log says it should be.
///
/// @param rows that there are
/// @param replayed rows that the log makes
/// @param missing rows that the log makes and the table does not have
/// @param surplus rows that the table has and the log does not make; a row that differs is among
///   both
public record TableComparison(String table, long rows, long replayed, long missing, long surplus) {

    public boolean equal() {
        return missing == 0 && surplus == 0;
    }
}
