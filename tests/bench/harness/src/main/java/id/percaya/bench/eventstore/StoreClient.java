package id.percaya.bench.eventstore;

import id.percaya.bench.contestant.MentionCollected;
import id.percaya.eventstore.EventStore;
import id.percaya.eventstore.StreamId;
import id.percaya.eventstore.Transactions;
import id.percaya.eventstore.Version;
import id.percaya.eventstore.json.EventCodec;
import id.percaya.eventstore.postgres.group.GroupCommit;
import id.percaya.eventstore.postgres.jdbc.JdbcTransactions;
import id.percaya.eventstore.postgres.log.PostgresEventStore;
import java.util.List;
import javax.sql.DataSource;

/// Appends and loads through the library.
interface StoreClient extends AutoCloseable {

    void append(StreamId stream, Version expected, List<MentionCollected> events);

    int load(StreamId stream);

    @Override
    void close();

    /// The recommended way for a command that writes nothing but events: one round trip, with group
    /// commit.
    ///
    /// @param appended called after each append
    static StoreClient alone(DataSource requests, Runnable appended) {
        GroupCommit grouped = new GroupCommit(requests, EventCodec.PLAIN, appended);
        return new TransactionalClient(grouped, grouped, grouped::close);
    }

    /// Appends in the transaction of a command that also writes views: begin, set tenant, append,
    /// commit.
    static StoreClient joined(DataSource requests) {
        JdbcTransactions transactions = new JdbcTransactions(requests);
        EventStore store = new PostgresEventStore(transactions.joined(), List.of());
        return new TransactionalClient(transactions, store, () -> {});
    }

    /// @param closing closes what the store holds
    record TransactionalClient(Transactions transactions, EventStore store, Runnable closing)
            implements StoreClient {

        @Override
        public void append(StreamId stream, Version expected, List<MentionCollected> events) {
            transactions.call(
                    Percaya.TENANT,
                    () -> store.append(stream, expected, events, Percaya.TYPES, Percaya.CAUSE));
        }

        @Override
        public int load(StreamId stream) {
            return transactions.call(
                    Percaya.TENANT, () -> store.read(Percaya.TENANT, stream, Percaya.TYPES).size());
        }

        @Override
        public void close() {
            closing.run();
        }
    }
}
