package id.percaya.eventstore.postgres.subscription;

import id.percaya.eventstore.Recorded;
import id.percaya.eventstore.postgres.jdbc.TransientFailure;
import id.percaya.eventstore.postgres.log.ShardPosition;
import id.percaya.eventstore.postgres.parking.Parking;
import java.lang.System.Logger.Level;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Decides after a failure whether to wait, to search for the failing event in smaller batches, or
/// to park it.
final class FailureHandling {

    private static final System.Logger LOG = System.getLogger(FailureHandling.class.getName());

    private final ShardPosition shard;
    private final Lease lease;
    private final Parking parking;
    private final PollInterval pollInterval;
    private final BatchSize batchSize = new BatchSize();
    private final AttemptCounter attemptCounter = new AttemptCounter();
    private int rowsTried;
    private List<? extends Recorded<?>> suspects = List.of();

    FailureHandling(ShardPosition shard, Lease lease, Parking parking, PollInterval pollInterval) {
        this.shard = shard;
        this.lease = lease;
        this.parking = parking;
        this.pollInterval = pollInterval;
    }

    int limit() {
        return batchSize.limit();
    }

    /// Until [#end], a failure is attributed to these events.
    void begin(int rows, List<? extends Recorded<?>> events) {
        rowsTried = rows;
        suspects = events;
    }

    void end() {
        suspects = List.of();
    }

    void delivered(int rows) {
        batchSize.delivered(rows);
    }

    /// Counts as an attempt only if the failure could be written to the database, for then the
    /// database works.
    void failed(Throwable failure) throws InterruptedException {
        int candidates = suspects.size();
        UUID event = candidates == 0 ? null : suspects.getFirst().id();
        end();
        boolean recorded = record(failure, event);
        lease.drop();
        warn(failure, event);
        if (event != null) {
            batchSize.failed(rowsTried);
        }
        if (event == null
                || !recorded
                || pollInterval.closing()
                || TransientFailure.causes(failure)) {
            pollInterval.backOff();
        } else if (candidates > 1) {
            pollInterval.searchPause();
        } else {
            countAttempt(event, failure);
        }
    }

    private void countAttempt(UUID event, Throwable failure) throws InterruptedException {
        int attempts = attemptCounter.failed(event);
        if (attempts > 0) {
            parking.parkWhenRead(event, Parking.Reason.of(failure, attempts));
        } else {
            pollInterval.backOff();
        }
    }

    private boolean record(Throwable failure, @Nullable UUID event) {
        try {
            return lease.failed(failure, event);
        } catch (SQLException | RuntimeException unwritten) {
            failure.addSuppressed(unwritten);
            return false;
        }
    }

    private void warn(Throwable failure, @Nullable UUID event) {
        String exception = failure.getClass().getName();
        String label = shard.label();
        LOG.log(Level.WARNING, "{0} failed at event {1}: {2}", label, event, exception);
        LOG.log(Level.DEBUG, "the failure of " + label, failure);
    }
}
