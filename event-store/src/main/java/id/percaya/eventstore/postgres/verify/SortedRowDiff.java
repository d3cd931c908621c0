package id.percaya.eventstore.postgres.verify;

import java.sql.ResultSet;
import java.sql.SQLException;

/// Walks two sorted columns of text side by side and counts the values that only one of them has.
final class SortedRowDiff {

    private long rows;
    private long replayed;
    private long missing;
    private long surplus;

    private SortedRowDiff() {}

    static TableComparison of(String table, ResultSet rows, ResultSet replayed)
            throws SQLException {
        SortedRowDiff merge = new SortedRowDiff();
        merge.walk(rows, replayed);
        return new TableComparison(table, merge.rows, merge.replayed, merge.missing, merge.surplus);
    }

    private void walk(ResultSet left, ResultSet right) throws SQLException {
        boolean inLeft = left.next();
        boolean inRight = right.next();
        while (inLeft || inRight) {
            int order = order(inLeft, left, inRight, right);
            if (order <= 0) {
                rows++;
                surplus += order < 0 ? 1 : 0;
                inLeft = left.next();
            }
            if (order >= 0) {
                replayed++;
                missing += order > 0 ? 1 : 0;
                inRight = right.next();
            }
        }
    }

    /// A side that is at its end sorts last.
    private static int order(boolean inLeft, ResultSet left, boolean inRight, ResultSet right)
            throws SQLException {
        if (!inLeft || !inRight) {
            return inLeft ? -1 : 1;
        }
        return left.getString(1).compareTo(right.getString(1));
    }
}
