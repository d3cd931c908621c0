package id.percaya.bench.axon4;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.UUID;
import javax.sql.DataSource;
import org.axonframework.eventsourcing.eventstore.jdbc.EventSchema;

/// Copies a stream as the engine wrote it, under other ids.
record StreamCopies(DataSource pool) {

    void of(UUID stream, int copies) throws SQLException {
        try (Connection connection = pool.getConnection();
                PreparedStatement statement =
                        connection.prepareStatement(copy(new EventSchema()))) {
            statement.setInt(1, copies);
            statement.setString(2, stream.toString());
            statement.executeUpdate();
        }
    }

    private static String copy(EventSchema schema) {
        String kept =
                String.join(
                        ", ",
                        schema.sequenceNumberColumn(),
                        schema.typeColumn(),
                        schema.timestampColumn(),
                        schema.payloadTypeColumn(),
                        schema.payloadRevisionColumn(),
                        schema.payloadColumn(),
                        schema.metaDataColumn());
        return "insert into %1$s (%2$s, %3$s, %4$s) select gen_random_uuid()::text, md5(%3$s || copy)::uuid::text, %4$s from generate_series(1, ?) copy, %1$s where %3$s = ? order by copy, %5$s"
                .formatted(
                        schema.domainEventTable(),
                        schema.eventIdentifierColumn(),
                        schema.aggregateIdentifierColumn(),
                        kept,
                        schema.sequenceNumberColumn());
    }
}
