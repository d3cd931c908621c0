package id.percaya.eventstore.postgres.subscription;

import id.percaya.eventstore.postgres.jdbc.DatabaseFailure;
import id.percaya.eventstore.postgres.jdbc.Jdbc;
import id.percaya.eventstore.postgres.parking.ParkedEvent;
import id.percaya.eventstore.postgres.parking.ParkedEventRow;
import id.percaya.eventstore.postgres.parking.ParkedStream;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/// An operator's view of the subscriptions and commands to them, whichever process runs them. All
/// methods throw [DatabaseFailure] when the database fails.
public final class SubscriptionOperations {

    private static final String PAUSE =
            "update es.subscription set status = 'paused', updated_at = clock_timestamp()"
                    + " where name = ?";

    private static final String RESUME =
            "update es.subscription set status = 'running', updated_at = clock_timestamp()"
                    + " where name = ?";

    private static final String RETRY =
            "update es.parked set status = 'retry' where subscription = ? and stream_id = ?";

    private static final String RETRY_ALL =
            "update es.parked set status = 'retry' where subscription = ?";

    /// The event behind the discarded one is then retried.
    private static final String DISCARD =
            """
            delete from es.parked p
             where p.subscription = ? and p.stream_id = ? and p.version = ?
               and not exists (select 1 from es.parked f
                                where f.subscription = p.subscription
                                  and f.generation = p.generation
                                  and f.stream_id = p.stream_id and f.version < p.version)
            """;

    private final DataSource worker;

    /// @param worker connections of the worker role, in autocommit
    public SubscriptionOperations(DataSource worker) {
        this.worker = worker;
    }

    /// One for each shard of every subscription that any process ever started.
    public List<SubscriptionStatus> statuses() {
        return Jdbc.list(worker, SubscriptionStatusRow::read, SubscriptionStatusRow.SELECT);
    }

    /// Stops the subscription in all shards and all processes, within three seconds.
    ///
    /// @return false when there is no such subscription
    public boolean pause(String name) {
        return changes(PAUSE, name);
    }

    /// Continues from the checkpoint, within a second.
    ///
    /// @return false when there is no such subscription
    public boolean resume(String name) {
        return changes(RESUME, name);
    }

    /// Ordered by subscription, stream and version.
    ///
    /// @param subscription null for all subscriptions
    /// @param after the [ParkedEvent#cursor] of the last event of the page before; null for the
    ///   first page
    /// @throws IllegalArgumentException when `after` is not such a cursor
    public List<ParkedEvent> parked(
            @Nullable String subscription, @Nullable String after, int limit) {
        ParkedEventRow.Key key =
                after == null ? ParkedEventRow.Key.FIRST : ParkedEventRow.Key.parse(after);
        return Jdbc.list(
                worker,
                ParkedEventRow::read,
                ParkedEventRow.PAGE,
                subscription,
                subscription,
                key.subscription(),
                key.generation(),
                key.stream(),
                key.version(),
                limit);
    }

    /// The first hundred parked events of one stream.
    public Optional<ParkedStream> inspect(String subscription, UUID stream) {
        List<ParkedEvent> first =
                Jdbc.list(
                        worker, ParkedEventRow::read, ParkedEventRow.STREAM, subscription, stream);
        int all =
                Jdbc.list(worker, row -> row.getInt(1), ParkedEventRow.COUNT, subscription, stream)
                        .getFirst();
        return first.isEmpty()
                ? Optional.empty()
                : Optional.of(new ParkedStream(subscription, stream, all, first));
    }

    /// Delivers the stream's parked events again in order, up to the first that fails, within about
    /// a second.
    ///
    /// @return false when no event of the stream is parked
    public boolean retry(String subscription, UUID stream) {
        return changes(RETRY, subscription, stream);
    }

    /// As [#retry], for each parked stream of the subscription.
    ///
    /// @return false when no event is parked
    public boolean retryAll(String subscription) {
        return changes(RETRY_ALL, subscription);
    }

    /// Gives up the first parked event of the stream: it is never delivered. The events behind it
    /// are then delivered in order.
    ///
    /// @return false when the event is not parked, or is not the first of its stream
    public boolean discard(String subscription, UUID stream, int version) {
        return changes(DISCARD, subscription, stream, version);
    }

    private boolean changes(String sql, Object... values) {
        try (Connection connection = worker.getConnection()) {
            return Jdbc.update(connection, sql, values) > 0;
        } catch (SQLException failure) {
            throw new DatabaseFailure(failure);
        }
    }
}
