package id.percaya.eventstore.postgres.parking;

import id.percaya.eventstore.Recorded;
import id.percaya.eventstore.postgres.log.LogEntry;
import java.lang.System.Logger.Level;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The parked streams of one shard, as its lease holder knows them. Only the lease holder adds
/// streams, so the set may have too many but never too few. While it is empty, the database need
/// not be asked.
public final class Parking {

    private static final System.Logger LOG = System.getLogger(Parking.class.getName());

    /// @param exception the class of the failure
    /// @param attempts failed attempts
    public record Reason(String exception, int attempts) {
        public static Reason of(Throwable failure, int attempts) {
            return new Reason(failure.getClass().getName(), attempts);
        }
    }

    /// @param reason of an event that failed; null for one that waits behind another
    public record Parked(LogEntry.Envelope envelope, @Nullable Reason reason) {}

    /// @param flowing the events to deliver
    /// @param parked the events to park, in order
    public record Sorted<E>(List<Recorded<E>> flowing, List<Parked> parked) {}

    private final ParkedRows rows;
    private @Nullable Set<UUID> known;
    private @Nullable UUID failedEvent;
    private Reason failedReason = new Reason("", 0);

    public Parking(ParkedRows rows) {
        this.rows = rows;
    }

    public DueRows due() {
        return rows.due();
    }

    /// Call this when another process may have had the lease.
    public void forget() {
        known = null;
    }

    /// Some of them may no longer be parked.
    public Set<UUID> streams() throws SQLException {
        if (known == null) {
            known = rows.streams();
        }
        return known;
    }

    /// Parks the event when it is read the next time.
    public void parkWhenRead(UUID event, Reason reason) {
        failedEvent = event;
        failedReason = reason;
    }

    public <E> Sorted<E> sort(List<LogEntry<E>> entries) throws SQLException {
        Set<UUID> held = new HashSet<>(streams());
        List<Recorded<E>> flowing = new ArrayList<>(entries.size());
        List<Parked> parked = new ArrayList<>();
        for (LogEntry<E> entry : entries) {
            LogEntry.Envelope envelope = entry.envelope();
            switch (entry) {
                case LogEntry<E> _ when held.contains(envelope.stream()) ->
                        parked.add(new Parked(envelope, null));
                case LogEntry.Undecodable<E> undecodable -> {
                    held.add(envelope.stream());
                    parked.add(new Parked(envelope, Reason.of(undecodable.why(), 1)));
                }
                case LogEntry.Decoded<E> _ when envelope.event().equals(failedEvent) -> {
                    held.add(envelope.stream());
                    parked.add(new Parked(envelope, failedReason));
                }
                case LogEntry.Decoded<E> decoded -> flowing.add(decoded.event());
            }
        }
        return new Sorted<>(flowing, parked);
    }

    /// Runs in the transaction that moves the checkpoint past the events.
    ///
    /// @return false when an operator has freed a stream meanwhile, and its event is to be
    ///   delivered
    public boolean park(List<Parked> parked, Connection connection) throws SQLException {
        for (Parked each : parked) {
            Reason reason = each.reason();
            if (reason != null) {
                rows.failed(each.envelope(), reason.exception(), reason.attempts(), connection);
            } else if (!rows.behind(each.envelope(), connection)) {
                return false;
            }
        }
        return true;
    }

    /// Call this once that transaction is committed.
    public void parked(List<Parked> parked) throws SQLException {
        Set<UUID> streams = streams();
        for (Parked each : parked) {
            streams.add(each.envelope().stream());
            if (each.reason() != null) {
                LOG.log(
                        Level.WARNING,
                        "{0} parked event {1} and its stream: {2}",
                        rows.shard().label(),
                        each.envelope().event(),
                        each.reason().exception());
            }
        }
    }

    public void freed(UUID stream) throws SQLException {
        streams().remove(stream);
    }
}
