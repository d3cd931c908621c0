package id.percaya.kit.messaging.watermark;

import id.percaya.eventstore.postgres.jdbc.DatabaseFailure;
import id.percaya.kit.messaging.sending.AnnouncementRecords;
import id.percaya.kit.view.Sql;
import io.quarkus.agroal.DataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;

/// The table `watermark`: the last seconds' watermarks of each topic. More than one is kept because
/// the newest may be ahead of the processed records.
@ApplicationScoped
class WatermarkRows {

    private static final String STORE =
            """
            insert into watermark (topic, as_of, topic_id, offsets) values (?, ?, ?, ?)
            on conflict (topic, as_of) do nothing
            """;

    /// Later ones too: the announcer's clock was set back, and they would be the newest for as
    /// long.
    private static final String PRUNE =
            """
            delete from watermark
             where topic = ?
               and as_of not between ?::timestamptz - interval '15 seconds'
                                 and ?::timestamptz + interval '15 seconds'
            """;

    private final javax.sql.DataSource worker;

    WatermarkRows(@DataSource("worker") javax.sql.DataSource worker) {
        this.worker = worker;
    }

    void store(String topic, AnnouncementRecords.Watermark mark) {
        try (Connection connection = worker.getConnection()) {
            Sql.write(
                    connection,
                    STORE,
                    topic,
                    mark.asOf(),
                    mark.topicId(),
                    connection.createArrayOf("bigint", mark.offsets().toArray()));
            Sql.write(connection, PRUNE, topic, mark.asOf(), mark.asOf());
        } catch (SQLException failed) {
            throw new DatabaseFailure(failed);
        }
    }
}
