package id.percaya.bench.eventstore;

import id.percaya.bench.contestant.BenchEvent;
import id.percaya.bench.contestant.MentionCollected;
import id.percaya.eventstore.EventTypes;
import id.percaya.eventstore.Projection;
import id.percaya.eventstore.Recorded;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;

/// Maintains the rows of [MentionCountTable] as a projection of the library.
final class MentionCountProjection implements Projection<BenchEvent> {

    @Override
    public EventTypes<BenchEvent> types() {
        return Percaya.TYPES;
    }

    @Override
    public void on(Recorded<BenchEvent> recorded, Connection connection) throws SQLException {
        on(List.of(recorded), connection);
    }

    @Override
    public void on(List<Recorded<BenchEvent>> batch, Connection connection) throws SQLException {
        try (PreparedStatement upsert = connection.prepareStatement(MentionCountTable.UPSERT)) {
            for (Recorded<BenchEvent> recorded : batch) {
                MentionCountTable.add(
                        upsert, recorded.stream().id(), (MentionCollected) recorded.event());
            }
            upsert.executeBatch();
        }
    }
}
