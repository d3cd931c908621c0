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

/// What an operator can see of the subscriptions and do about them, whichever process hears. All
/// throw [DatabaseFailure] when the database does not answer.
public final class SubscriptionOperations {

    private static final String PAUSE =
            "update es.subscription set status = 'paused', updated_at = clock_timestamp()"
                    + " where name = ?";

    private static final String RESUME =
            "update es.subscription set status = 'running', updated_at = clock_timestamp()"
                    + " where name = ?";

    private static final String RETRY =
            "update es.parked set status = 'retry' where subscription = ? and stream_id = ?";

    /// What comes to be first by it is retried by that.
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

    /// One for each shard of every subscription that was ever started, by whichever process.
    public List<SubscriptionStatus> standings() {
        return Jdbc.list(worker, SubscriptionStatusRow::read, SubscriptionStatusRow.SELECT);
    }

    /// Stops it in all its shards, within three seconds wherever it is heard.
    ///
    /// @return false when there is no such subscription
    public boolean pause(String name) {
        return changes(PAUSE, name);
    }

    /// Lets it go on where it was paused, within a second.
    ///
    /// @return false when there is no such subscription
    public boolean resume(String name) {
        return changes(RESUME, name);
    }

    /// By subscription, then stream, then version.
    ///
    /// @param subscription null for those of all
    /// @param after the [ParkedEvent#cursor] of the last one seen, null for the first
    /// @throws IllegalArgumentException when that is no such cursor
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

    /// What is parked of one stream, the first hundred events of it.
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

    /// Has the stream's parked events heard again in order, up to the first that fails; the
    /// subscription does so within about a second.
    ///
    /// @return false when nothing of it is parked
    public boolean retry(String subscription, UUID stream) {
        return changes(RETRY, subscription, stream);
    }

    /// Gives the first parked event of the stream up: it is never heard. Those behind it are then
    /// heard in order.
    ///
    /// @return false when that event is not parked, or is not the first of its stream
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
