package id.percaya.eventstore.postgres.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.percaya.eventstore.EventTypes;
import id.percaya.eventstore.LostRace;
import id.percaya.eventstore.Projection;
import id.percaya.eventstore.Recorded;
import id.percaya.eventstore.StreamId;
import id.percaya.eventstore.Version;
import id.percaya.eventstore.postgres.PulseEvent.Beating;
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
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class InlineProjectionTest {

    private final List<Recorded<Beating>> shown = new ArrayList<>();
    private final PulseStore ward = new PulseStore(new Pulses(), new Seen());
    private final StreamId stream = PulseStore.newStream();

    /// The column's check constraint fails the projection, and the append with it.
    private static final class Pulses implements Projection<Beating> {
        @Override
        public EventTypes<Beating> types() {
            return EventTypes.of(Beating.class);
        }

        @Override
        public void on(Recorded<Beating> recorded, Connection connection) throws SQLException {
            try (PreparedStatement statement =
                    connection.prepareStatement("insert into pulse values (?, ?)")) {
                statement.setString(1, recorded.metadata().tenant().id());
                statement.setInt(2, ((PulseTaken) recorded.event()).beats());
                statement.executeUpdate();
            }
        }
    }

    private final class Seen implements Projection<Beating> {
        @Override
        public EventTypes<Beating> types() {
            return EventTypes.of(Beating.class);
        }

        @Override
        public void on(Recorded<Beating> recorded, Connection connection) {
            shown.add(recorded);
        }
    }

    @BeforeEach
    void createView() {
        TestDatabase.execute(
                ward.database().owner(),
                "create table pulse (tenant_id text not null, beats int check (beats < 300))",
                "select es.fence('pulse')");
    }

    @AfterEach
    void close() {
        ward.close();
    }

    @Test
    void is_given_its_events_as_they_are_read_later() {
        ward.take(stream, 61, 62);
        ward.shut(stream);

        assertThat(shown).map(event -> (Object) event).isEqualTo(ward.read(stream).subList(0, 2));
        assertThat(beats()).containsExactly(61, 62);
    }

    @Test
    void a_refused_command_appends_nothing() {
        assertThatExceptionOfType(DatabaseFailure.class).isThrownBy(() -> ward.take(stream, 300));

        assertThat(ward.read(stream)).isEmpty();
        assertThat(beats()).isEmpty();
    }

    @Test
    void shows_nothing_of_an_append_that_lost_its_race() {
        ward.take(stream, 61);
        assertThatExceptionOfType(LostRace.class)
                .isThrownBy(() ->
                        ward.transactions()
                                .call(
                                        PulseStore.MELATI,
                                        () ->
                                                ward.append(
                                                        stream, Version.NONE, new PulseTaken(62))));
        assertThat(beats()).containsExactly(61);
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
