package id.percaya.kit.messaging.receiving;

import id.percaya.eventstore.postgres.jdbc.DatabaseFailure;
import id.percaya.kit.messaging.broker.HeardTopic;
import id.percaya.kit.view.Sql;
import io.quarkus.agroal.DataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/// The tables `heard_topic` and `heard_partition`: how far this service has processed the topics
/// that it hears.
@ApplicationScoped
public class HeardRows {

    private static final String FORGET_FORMER_TOPIC =
            """
            delete from heard_partition p using heard_topic t
             where p.topic = ? and t.topic = p.topic and t.topic_id <> ?
            """;
    private static final String STORE_TOPIC =
            """
            insert into heard_topic as h (topic, topic_id, partitions) values (?, ?, ?)
            on conflict (topic)
            do update set topic_id = excluded.topic_id, partitions = excluded.partitions
             where (h.topic_id, h.partitions) <> (excluded.topic_id, excluded.partitions)
            """;
    private static final String STORE_PARTITIONS =
            """
            insert into heard_partition as h (topic, partition, processed)
            select ?, partition, processed
              from unnest(?::int[], ?::bigint[]) as n (partition, processed) order by partition
            on conflict (topic, partition)
            do update set processed = excluded.processed where h.processed < excluded.processed
            """;

    private final javax.sql.DataSource worker;

    public HeardRows(@DataSource("worker") javax.sql.DataSource worker) {
        this.worker = worker;
    }

    /// @param next the offset after the last processed record, by partition
    void processed(String topic, Map<Integer, Long> next) {
        try (Connection connection = worker.getConnection()) {
            store(topic, new TreeMap<>(next), connection);
        } catch (SQLException failed) {
            throw new DatabaseFailure(failed);
        }
    }

    /// Forgets the offsets of a former topic of this name: those of the new one begin at 0 again.
    /// The new id comes last, so that what stands between two of the statements vouches for less.
    public void described(String topic, HeardTopic heard) {
        try (Connection connection = worker.getConnection()) {
            Sql.write(connection, FORGET_FORMER_TOPIC, topic, heard.id());
            store(topic, byPartition(heard), connection);
            Sql.write(connection, STORE_TOPIC, topic, heard.id(), heard.processed().size());
        } catch (SQLException failed) {
            throw new DatabaseFailure(failed);
        }
    }

    private static SortedMap<Integer, Long> byPartition(HeardTopic heard) {
        SortedMap<Integer, Long> next = new TreeMap<>();
        heard.processed().forEach(offset -> next.put(next.size(), offset));
        return next;
    }

    private static void store(String topic, SortedMap<Integer, Long> next, Connection connection)
            throws SQLException {
        Sql.write(
                connection,
                STORE_PARTITIONS,
                topic,
                connection.createArrayOf("int", next.keySet().toArray()),
                connection.createArrayOf("bigint", next.values().toArray()));
    }
}
