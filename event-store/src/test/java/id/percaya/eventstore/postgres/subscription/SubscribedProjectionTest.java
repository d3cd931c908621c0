package id.percaya.eventstore.postgres.subscription;

import static id.percaya.eventstore.postgres.RecordingSubscription.await;
import static org.assertj.core.api.Assertions.assertThat;

import id.percaya.eventstore.EventTypes;
import id.percaya.eventstore.Projection;
import id.percaya.eventstore.Recorded;
import id.percaya.eventstore.StreamId;
import id.percaya.eventstore.postgres.PulseEvent;
import id.percaya.eventstore.postgres.PulseEvent.PulseTaken;
import id.percaya.eventstore.postgres.PulseStore;
import id.percaya.eventstore.postgres.TestDatabase;
import id.percaya.eventstore.postgres.jdbc.DatabaseFailure;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SubscribedProjectionTest {

    private final PulseStore ward = new PulseStore();
    private final StreamId stream = PulseStore.newStream();
    private final AtomicInteger failures = new AtomicInteger();

    /// Writes its row and then fails a few times, so that the rollback must remove the row.
    private final class Pulses implements Projection<Object> {
        @Override
        public EventTypes<Object> types() {
            return PulseEvent.ALL;
        }

        @Override
        public void on(Recorded<Object> recorded, Connection connection) throws SQLException {
            int beats = ((PulseTaken) recorded.event()).beats();
            try (PreparedStatement statement =
                    connection.prepareStatement("insert into pulse values (?, ?)")) {
                statement.setString(1, recorded.metadata().tenant().id());
                statement.setInt(2, beats);
                statement.executeUpdate();
            }
            if (beats == 63 && failures.incrementAndGet() <= 2) {
                throw new SQLException("the disk is full");
            }
        }
    }

    @BeforeEach
    void createView() {
        TestDatabase.execute(
                ward.database().owner(),
                "create table pulse (tenant_id text not null, beats int not null)",
                "select es.fence('pulse')");
    }

    @AfterEach
    void close() {
        ward.close();
    }

    @Test
    void shows_each_event_exactly_once_though_some_fail_at_first() {
        ward.take(stream, 61, 62, 63, 64);
        try (SubscriptionRunner node = new SubscriptionRunner(ward.database().worker(), "one")) {
            node.start("pulses", new Pulses());
            await(() -> beats().contains(64));
        }
        assertThat(failures.get()).isEqualTo(3);
        assertThat(beats()).containsExactly(61, 62, 63, 64);
    }

    private List<Integer> beats() {
        List<Integer> beats = new ArrayList<>();
        try (Connection connection = ward.database().worker().getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select beats from pulse order by beats")) {
            while (row.next()) {
                beats.add(row.getInt(1));
            }
        } catch (SQLException failure) {
            throw new DatabaseFailure(failure);
        }
        return beats;
    }
}
