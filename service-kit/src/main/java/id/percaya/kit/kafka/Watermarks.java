package id.percaya.kit.kafka;

import id.percaya.kit.Unreadable;
import id.percaya.kit.json.Json;
import id.percaya.kit.tenancy.DatabaseUnavailable;
import io.quarkus.agroal.DataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/// Keeps, partition by partition, up to when a source's announcements have arrived and taken effect
/// here.
@ApplicationScoped
class Watermarks {

    static final String TYPE_SUFFIX = ".watermark.v1";

    private static final String NOTE =
            """
            insert into watermark as w (source, partition, as_of) values (?, ?, ?)
            on conflict (source, partition) do update set as_of = greatest(w.as_of, excluded.as_of)
            """;

    private final javax.sql.DataSource worker;

    Watermarks(@DataSource("worker") javax.sql.DataSource worker) {
        this.worker = worker;
    }

    static boolean isOne(ConsumerRecord<String, byte[]> record) {
        return CloudEvents.type(record).endsWith(TYPE_SUFFIX);
    }

    void note(List<ConsumerRecord<String, byte[]>> marks) {
        if (marks.isEmpty()) {
            return;
        }
        try (Connection connection = worker.getConnection();
                PreparedStatement note = connection.prepareStatement(NOTE)) {
            for (ConsumerRecord<String, byte[]> mark : marks) {
                String type = CloudEvents.type(mark);
                note.setString(1, type.substring(0, type.length() - TYPE_SUFFIX.length()));
                note.setInt(2, mark.partition());
                note.setObject(3, OffsetDateTime.ofInstant(asOf(mark), ZoneOffset.UTC));
                note.addBatch();
            }
            note.executeBatch();
        } catch (SQLException failed) {
            throw new DatabaseUnavailable(failed);
        }
    }

    private static Instant asOf(ConsumerRecord<String, byte[]> mark) {
        try {
            return Json.mapper().readValue(mark.value(), Outgoing.Watermark.class).asOf();
        } catch (IOException unreadable) {
            throw new Unreadable("not a watermark", unreadable);
        }
    }
}
