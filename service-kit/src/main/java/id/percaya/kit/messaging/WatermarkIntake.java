package id.percaya.kit.messaging;

import id.percaya.kit.json.TolerantJson;
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
import java.util.Objects;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jboss.logging.Logger;

/// Stores watermarks: for each partition of a source, the instant up to which its announcements
/// have been processed here.
@ApplicationScoped
class WatermarkIntake {

    static final String TYPE_SUFFIX = ".watermark.v1";

    private static final String STORE =
            """
            insert into watermark as w (source, partition, as_of) values (?, ?, ?)
            on conflict (source, partition) do update set as_of = greatest(w.as_of, excluded.as_of)
            """;

    private static final Logger LOG = Logger.getLogger(WatermarkIntake.class);

    private final javax.sql.DataSource worker;
    private final DeadLetters deadLetters;

    WatermarkIntake(@DataSource("worker") javax.sql.DataSource worker, DeadLetters deadLetters) {
        this.worker = worker;
        this.deadLetters = deadLetters;
    }

    static boolean isWatermark(ConsumerRecord<String, byte[]> record) {
        return CloudEvents.type(record).endsWith(TYPE_SUFFIX);
    }

    /// A failure is only logged. A watermark that is not stored makes our view look older than it
    /// is, never newer, and the next one replaces it.
    void store(List<ConsumerRecord<String, byte[]>> marks) {
        List<Mark> readable = marks.stream().flatMap(mark -> read(mark).stream()).toList();
        if (readable.isEmpty()) {
            return;
        }
        try (Connection connection = worker.getConnection();
                PreparedStatement store = connection.prepareStatement(STORE)) {
            for (Mark mark : readable) {
                store.setString(1, mark.source());
                store.setInt(2, mark.partition());
                store.setObject(3, OffsetDateTime.ofInstant(mark.asOf(), ZoneOffset.UTC));
                store.addBatch();
            }
            store.executeBatch();
        } catch (SQLException failed) {
            LOG.warnf("watermarks were not stored: %s", failed.getSQLState());
        }
    }

    private Optional<Mark> read(ConsumerRecord<String, byte[]> record) {
        String type = CloudEvents.type(record);
        String source = type.substring(0, type.length() - TYPE_SUFFIX.length());
        try {
            return Optional.of(new Mark(source, record.partition(), asOf(record)));
        } catch (UnreadableRecord unreadable) {
            deadLetters.send(record, unreadable.reason());
            return Optional.empty();
        }
    }

    private static Instant asOf(ConsumerRecord<String, byte[]> record) {
        try {
            AnnouncementRecords.Watermark mark =
                    TolerantJson.mapper()
                            .readValue(record.value(), AnnouncementRecords.Watermark.class);
            return Objects.requireNonNull(mark.asOf());
        } catch (IOException | IllegalArgumentException | NullPointerException unreadable) {
            throw new UnreadableRecord("the record is not a watermark", unreadable);
        }
    }

    private record Mark(String source, int partition, Instant asOf) {}
}
