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

/// What follows from a failure: which event is to blame, and when to try again how much.
final class FailureHandling {

    private static final System.Logger LOG = System.getLogger(FailureHandling.class.getName());

    private final ShardPosition place;
    private final Lease lease;
    private final Parking parking;
    private final PollInterval pace;
    private final BatchSize portion = new BatchSize();
    private final AttemptCounter blame = new AttemptCounter();
    private int tried;
    private List<? extends Recorded<?>> suspects = List.of();

    FailureHandling(ShardPosition place, Lease lease, Parking parking, PollInterval pace) {
        this.place = place;
        this.lease = lease;
        this.parking = parking;
        this.pace = pace;
    }

    int limit() {
        return portion.limit();
    }

    /// Until [#over], a failure is one of these events.
    void trying(int rows, List<? extends Recorded<?>> events) {
        tried = rows;
        suspects = events;
    }

    void over() {
        suspects = List.of();
    }

    void heard(int rows) {
        portion.heard(rows);
    }

    /// An event is to blame only if the failure could be written down: then the database answers.
    void failed(Throwable failure) throws InterruptedException {
        int several = suspects.size();
        UUID event = several == 0 ? null : suspects.getFirst().id();
        over();
        boolean noted = note(failure, event);
        lease.drop();
        warn(failure, event);
        if (event != null) {
            portion.failed(tried);
        }
        if (event == null || !noted || pace.closing() || TransientFailure.causes(failure)) {
            pace.backOff();
        } else if (several > 1) {
            pace.searchOn();
        } else {
            blame(event, failure);
        }
    }

    private void blame(UUID event, Throwable failure) throws InterruptedException {
        int attempts = blame.failed(event);
        if (attempts > 0) {
            parking.condemn(event, Parking.Reason.of(failure, attempts));
        } else {
            pace.backOff();
        }
    }

    private boolean note(Throwable failure, @Nullable UUID event) {
        try {
            return lease.failed(failure, event);
        } catch (SQLException | RuntimeException unwritten) {
            failure.addSuppressed(unwritten);
            return false;
        }
    }

    private void warn(Throwable failure, @Nullable UUID event) {
        String exception = failure.getClass().getName();
        String label = place.label();
        LOG.log(Level.WARNING, "{0} waits at event {1}: {2}", label, event, exception);
        LOG.log(Level.DEBUG, "what happened to " + label, failure);
    }
}
