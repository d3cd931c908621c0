package id.percaya.kit.deadletter;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.percaya.eventstore.postgres.jdbc.DatabaseFailure;
import id.percaya.eventstore.postgres.jdbc.Jdbc;
import id.percaya.kit.eventlog.EventStoreWiring;
import id.percaya.kit.json.TolerantJson;
import id.percaya.kit.view.Sql;
import io.quarkus.agroal.DataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;

/// The table `dead_letter`. A settled letter keeps no content.
@ApplicationScoped
public class DeadLetterTable {

    private static final ObjectMapper MAPPER = TolerantJson.mapper();
    private static final TypeReference<List<LetterHeaders.Stored>> HEADERS =
            new TypeReference<>() {};

    private static final String KEEP =
            """
            insert into dead_letter
              (id, tenant_id, topic, partition, record_offset, type, source, stream_id, sequence,
               event_id, refused, reason, record_key, headers, data)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            on conflict (id) do nothing
            """;
    private static final String RECORD =
            """
            select topic, partition, record_offset, record_key, headers::text as headers, data
              from dead_letter where id = ? and status = 'OPEN'
            """;
    private static final String FAILED =
            """
            update dead_letter set attempts = attempts + 1, reason = ?
             where id = ? and status = 'OPEN'
            """;
    private static final String SETTLE =
            """
            update dead_letter
               set status = ?, settled_at = clock_timestamp(),
                   record_key = null, headers = null, data = null
             where id = ? and status = 'OPEN'
            """;

    private final javax.sql.DataSource requests;
    private final javax.sql.DataSource worker;

    DeadLetterTable(
            javax.sql.DataSource requests,
            @DataSource(EventStoreWiring.WORKER) javax.sql.DataSource worker) {
        this.requests = requests;
        this.worker = worker;
    }

    /// Keeps a record. A record that is delivered again changes nothing.
    ///
    /// @param refused whether no announcer of the topic's service can have sent it
    /// @return its id
    public UUID keep(ConsumerRecord<String, byte[]> record, boolean refused, String reason) {
        LetterHeaders headers = new LetterHeaders(record);
        UUID id = headers.id();
        int _ =
                write(
                        worker,
                        KEEP,
                        id,
                        headers.name("ce_tenantid"),
                        record.topic(),
                        record.partition(),
                        record.offset(),
                        headers.type(),
                        headers.name("ce_source"),
                        headers.uuid("ce_subject"),
                        headers.number("ce_sequence"),
                        headers.uuid("ce_id"),
                        refused,
                        reason,
                        record.key() == null ? null : record.key().getBytes(StandardCharsets.UTF_8),
                        Sql.json(headers.all()),
                        record.value());
        return id;
    }

    /// The record of an open letter, as it was delivered.
    public Optional<ConsumerRecord<String, byte[]>> record(UUID id) {
        return Jdbc.list(worker, DeadLetterTable::record, RECORD, id).stream().findFirst();
    }

    /// Notes that an open letter could not be processed again.
    public void failed(UUID id, String reason) {
        int _ = write(worker, FAILED, reason, id);
    }

    /// Discards a letter if it is open.
    public void discard(UUID id) {
        int _ = write(worker, SETTLE, DeadLetterStatus.DISCARDED, id);
    }

    /// Marks a letter as taken in. Runs in the transaction of its effects, after them.
    ///
    /// @throws IllegalStateException when it is no longer open: its effects must roll back
    public void takenIn(UUID id) {
        if (write(requests, SETTLE, DeadLetterStatus.TAKEN_IN, id) == 0) {
            throw new IllegalStateException("the dead letter is no longer open");
        }
    }

    private static int write(
            javax.sql.DataSource database, String sql, @Nullable Object... values) {
        try (Connection connection = database.getConnection()) {
            return Sql.write(connection, sql, values);
        } catch (SQLException failed) {
            throw new DatabaseFailure(failed);
        }
    }

    private static ConsumerRecord<String, byte[]> record(ResultSet row) throws SQLException {
        byte[] key = row.getBytes("record_key");
        ConsumerRecord<String, byte[]> record =
                new ConsumerRecord<>(
                        row.getString("topic"),
                        row.getInt("partition"),
                        row.getLong("record_offset"),
                        key == null ? null : new String(key, StandardCharsets.UTF_8),
                        row.getBytes("data"));
        headers(row.getString("headers"))
                .forEach(header -> record.headers().add(header.name(), header.bytes()));
        return record;
    }

    private static List<LetterHeaders.Stored> headers(String json) {
        try {
            return MAPPER.readValue(json, HEADERS);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
