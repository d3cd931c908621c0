package id.percaya.eventstore.postgres.subscription;

/// How much is read at once: much, until it fails; then halves of it, in search of the one in the
/// way.
final class BatchSize {

    private static final int MOST = 500;

    private int limit = MOST;
    private int suspects;

    int limit() {
        return limit;
    }

    /// Of what has failed, the rest is searched on.
    void heard(int rows) {
        suspects = Math.max(0, suspects - rows);
        limit = suspects > 0 ? half(suspects) : Math.min(MOST, limit * 2);
    }

    void failed(int rows) {
        suspects = rows;
        limit = half(rows);
    }

    private static int half(int rows) {
        return Math.max(1, rows / 2);
    }
}
