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

/// Keeps, partition by partition, up to when a source's announcements have arrived and taken effect
/// here.
@ApplicationScoped
class WatermarkIntake {

    static final String TYPE_SUFFIX = ".watermark.v1";

    private static final String NOTE =
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

    static boolean isOne(ConsumerRecord<String, byte[]> record) {
        return CloudEvents.type(record).endsWith(TYPE_SUFFIX);
    }

    /// A mark that is not noted makes our picture look older than it is, never fresher, and the
    /// next one says the same and more: so a failure is no reason to stop hearing.
    void note(List<ConsumerRecord<String, byte[]>> marks) {
        List<Mark> readable = marks.stream().flatMap(mark -> read(mark).stream()).toList();
        if (readable.isEmpty()) {
            return;
        }
        try (Connection connection = worker.getConnection();
                PreparedStatement note = connection.prepareStatement(NOTE)) {
            for (Mark mark : readable) {
                note.setString(1, mark.source());
                note.setInt(2, mark.partition());
                note.setObject(3, OffsetDateTime.ofInstant(mark.asOf(), ZoneOffset.UTC));
                note.addBatch();
            }
            note.executeBatch();
        } catch (SQLException failed) {
            LOG.warnf("watermarks were not noted: %s", failed.getSQLState());
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
            throw new UnreadableRecord("not a watermark", unreadable);
        }
    }

    private record Mark(String source, int partition, Instant asOf) {}
}
