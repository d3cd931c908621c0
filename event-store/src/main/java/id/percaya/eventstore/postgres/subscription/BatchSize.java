package id.percaya.eventstore.postgres.subscription;

/// The number of rows to read at once. A batch that failed is halved again and again, until the
/// failing event stands alone.
final class BatchSize {

    private static final int LARGEST = 500;

    private int limit = LARGEST;
    private int suspects;

    int limit() {
        return limit;
    }

    /// Goes on with the rest of the batch that failed.
    void delivered(int rows) {
        suspects = Math.max(0, suspects - rows);
        limit = suspects > 0 ? half(suspects) : Math.min(LARGEST, limit * 2);
    }

    void failed(int rows) {
        suspects = rows;
        limit = half(rows);
    }

    private static int half(int rows) {
        return Math.max(1, rows / 2);
    }
}
