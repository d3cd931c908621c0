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

/// The streams of one place that are parked. Only who hears there adds to them, so what he knows
/// holds too many at most: while it is empty, nothing needs to be asked.
public final class Parking {

    private static final System.Logger LOG = System.getLogger(Parking.class.getName());

    /// @param exception the class of what was thrown
    /// @param attempts in vain
    public record Reason(String exception, int attempts) {
        public static Reason of(Throwable failure, int attempts) {
            return new Reason(failure.getClass().getName(), attempts);
        }
    }

    /// @param reason for what stands in the way; null when it waits behind another
    public record Parked(LogEntry.Envelope envelope, @Nullable Reason reason) {}

    /// @param flowing what is to be heard
    /// @param parked what is not, in order
    public record Sorted<E>(List<Recorded<E>> flowing, List<Parked> parked) {}

    private final ParkedRows rows;
    private @Nullable Set<UUID> known;
    private @Nullable UUID condemned;
    private Reason verdict = new Reason("", 0);

    public Parking(ParkedRows rows) {
        this.rows = rows;
    }

    public DueRows due() {
        return rows.due();
    }

    /// Someone else may have heard.
    public void forget() {
        known = null;
    }

    /// Some of them may be free by now.
    public Set<UUID> streams() throws SQLException {
        if (known == null) {
            known = rows.streams();
        }
        return known;
    }

    /// When this event is met again, it is parked.
    public void condemn(UUID event, Reason because) {
        condemned = event;
        verdict = because;
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
                case LogEntry.Undecodable<E> illegible -> {
                    held.add(envelope.stream());
                    parked.add(new Parked(envelope, Reason.of(illegible.why(), 1)));
                }
                case LogEntry.Decoded<E> _ when envelope.event().equals(condemned) -> {
                    held.add(envelope.stream());
                    parked.add(new Parked(envelope, verdict));
                }
                case LogEntry.Decoded<E> legible -> flowing.add(legible.event());
            }
        }
        return new Sorted<>(flowing, parked);
    }

    /// In the transaction that moves the checkpoint past them.
    ///
    /// @return false when a stream has been freed meanwhile, and its event is to be heard after all
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

    /// To be called once that transaction is committed.
    public void parked(List<Parked> parked) throws SQLException {
        Set<UUID> streams = streams();
        for (Parked each : parked) {
            streams.add(each.envelope().stream());
            if (each.reason() != null) {
                LOG.log(
                        Level.WARNING,
                        "{0} parked event {1} and its stream: {2}",
                        rows.place().label(),
                        each.envelope().event(),
                        each.reason().exception());
            }
        }
    }

    public void freed(UUID stream) throws SQLException {
        streams().remove(stream);
    }
}
