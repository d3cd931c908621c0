package id.percaya.eventstore.postgres.group;

import id.percaya.eventstore.EventMetadata;
import id.percaya.eventstore.EventStore;
import id.percaya.eventstore.EventTypes;
import id.percaya.eventstore.Recorded;
import id.percaya.eventstore.StreamId;
import id.percaya.eventstore.Tenant;
import id.percaya.eventstore.Transactions;
import id.percaya.eventstore.Version;
import id.percaya.eventstore.json.EventCodec;
import id.percaya.eventstore.postgres.jdbc.DatabaseFailure;
import id.percaya.eventstore.postgres.jdbc.TenantQuery;
import id.percaya.eventstore.postgres.log.Append;
import id.percaya.eventstore.postgres.log.StreamRead;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Supplier;
import javax.sql.DataSource;

/// A store for commands that need nothing else in their transaction: no inline projection, no inbox
/// row, no stored response. Each append is a transaction of its own and costs one round trip. When
/// many arrive at once, appends to different streams share a transaction, and each caller gets its
/// own outcome.
///
/// The store is also its own [Transactions], which only set the tenant: an append is durable when
/// it returns, and a later failure of the work does not undo it.
public final class GroupCommit implements EventStore, Transactions, AutoCloseable {

    private final ScopedValue<Tenant> acting = ScopedValue.newInstance();
    private final DataSource request;
    private final EventCodec codec;
    private final Runnable appended;
    private final GroupingSwitch grouping = new GroupingSwitch();
    private final GroupQueue queue;

    /// @param request connections of the request role in autocommit, two of them for groups
    /// @param appended called after each append, such as [SubscriptionRunner#wake]
    public GroupCommit(DataSource request, EventCodec codec, Runnable appended) {
        this.request = request;
        this.codec = codec;
        this.appended = appended;
        this.queue = new GroupQueue(request, grouping);
    }

    @Override
    public <T> T call(Tenant tenant, Supplier<T> work) {
        return ScopedValue.where(acting, tenant).call(work::get);
    }

    @Override
    public <E> List<Recorded<E>> read(
            Tenant tenant, StreamId stream, EventTypes<E> types, Version after) {
        StreamRead<E> read = new StreamRead<>(tenant, stream, types, after);
        try (Connection connection = request.getConnection()) {
            return read.by(sql ->
                    TenantQuery.read(
                            connection,
                            acting(),
                            sql,
                            rows -> read.events(rows, codec),
                            List.of(read.parameters())));
        } catch (SQLException failure) {
            throw new DatabaseFailure(failure);
        }
    }

    @Override
    public <E> Version append(
            StreamId stream,
            Version expected,
            List<? extends E> events,
            EventTypes<E> types,
            EventMetadata metadata) {
        if (events.isEmpty()) {
            return expected;
        }
        types.requireDeclared(events);
        requireActingFor(metadata.tenant());
        Append<E> append = new Append<>(stream, expected, events, metadata, codec);
        grouping.enter();
        try {
            if (events.size() == 1 && grouping.isDense()) {
                queue.append(append);
            } else {
                alone(append);
            }
        } finally {
            grouping.leave();
        }
        appended.run();
        return expected.plus(events.size());
    }

    private void alone(Append<?> append) {
        try (Connection connection = request.getConnection()) {
            append.alone(connection);
        } catch (SQLException failure) {
            throw new DatabaseFailure(failure);
        }
    }

    private Tenant acting() {
        if (!acting.isBound()) {
            throw new IllegalStateException("no transaction is running");
        }
        return acting.get();
    }

    private void requireActingFor(Tenant tenant) {
        if (!acting().equals(tenant)) {
            throw new IllegalStateException("the transaction is another tenant's");
        }
    }

    /// Appends that are queued are still written.
    @Override
    public void close() {
        queue.close();
    }
}
