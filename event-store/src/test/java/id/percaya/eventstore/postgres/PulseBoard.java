package id.percaya.eventstore.postgres;

import id.percaya.eventstore.EventTypes;
import id.percaya.eventstore.Projection;
import id.percaya.eventstore.Recorded;
import id.percaya.eventstore.Tenant;
import id.percaya.eventstore.View;
import id.percaya.eventstore.postgres.PulseEvent.Beating;
import id.percaya.eventstore.postgres.PulseEvent.PulseTaken;
import id.percaya.eventstore.postgres.jdbc.DatabaseFailure;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;

/// A subscribed view of these tests: a row for each pulse, and a count. Counting twice gives a
/// wrong count, so that every lost or repeated event is visible.
public final class PulseBoard implements Projection<Beating> {

    private static final String PULSE =
            "insert into pulse (ward_id, version, tenant_id, beats) values (?, ?, ?, ?)";
    private static final String COUNT =
            """
            insert into pulses as p (tenant_id, taken, sum) values (?, ?, ?)
            on conflict (tenant_id) do update
              set taken = p.taken + excluded.taken, sum = p.sum + excluded.sum
            """;

    /// Runs before each batch.
    public interface First {
        void before(List<Recorded<Beating>> batch) throws SQLException;
    }

    private final int factor;
    private final First first;

    private PulseBoard(int factor, First first) {
        this.factor = factor;
        this.first = first;
    }

    public static View<Beating> view() {
        return view(1, _ -> {});
    }

    /// A version multiplies the figures by its number.
    public static View<Beating> view(int version, First first) {
        return new View<>("board", version, new PulseBoard(version, first));
    }

    public static void create(TestDatabase database) {
        TestDatabase.execute(
                database.owner(),
                "create schema rm_board",
                "grant usage on schema rm_board to percaya_request, percaya_worker",
                "create table rm_board.pulses (tenant_id text primary key, taken int not null,"
                        + " sum bigint not null) with (fillfactor = 50)",
                "create table rm_board.pulse (number bigint generated always as identity,"
                        + " ward_id uuid, version int, tenant_id text not null"
                        + " references rm_board.pulses deferrable initially deferred,"
                        + " beats int not null check (beats > 0), primary key (ward_id, version))",
                "select es.fence('rm_board.pulses')",
                "select es.fence('rm_board.pulse')");
    }

    @Override
    public EventTypes<Beating> types() {
        return EventTypes.of(Beating.class);
    }

    @Override
    public void on(Recorded<Beating> recorded, Connection connection) throws SQLException {
        on(List.of(recorded), connection);
    }

    @Override
    public void on(List<Recorded<Beating>> batch, Connection connection) throws SQLException {
        first.before(batch);
        try (PreparedStatement pulse = connection.prepareStatement(PULSE);
                PreparedStatement count = connection.prepareStatement(COUNT)) {
            for (Recorded<Beating> recorded : batch) {
                bind(recorded, pulse);
            }
            pulse.executeBatch();
            for (String tenant : List.of(PulseStore.MELATI.id(), PulseStore.HARAPAN.id())) {
                List<Integer> beats = beats(batch, tenant);
                if (!beats.isEmpty()) {
                    count.setString(1, tenant);
                    count.setInt(2, beats.size());
                    count.setLong(3, beats.stream().mapToLong(each -> each).sum());
                    count.executeUpdate();
                }
            }
        }
    }

    private void bind(Recorded<Beating> recorded, PreparedStatement pulse) throws SQLException {
        pulse.setObject(1, recorded.stream().id());
        pulse.setInt(2, recorded.version().value());
        pulse.setString(3, recorded.metadata().tenant().id());
        pulse.setInt(4, beats(recorded));
        pulse.addBatch();
    }

    private List<Integer> beats(List<Recorded<Beating>> batch, String tenant) {
        return batch.stream()
                .filter(each -> each.metadata().tenant().id().equals(tenant))
                .map(this::beats)
                .toList();
    }

    private int beats(Recorded<Beating> recorded) {
        return factor * ((PulseTaken) recorded.event()).beats();
    }

    /// The view as a request of the tenant reads it.
    ///
    /// @param rows the rows of the one table
    /// @param taken the count in the other table
    public record Shown(long rows, int taken, long sum) {}

    public static Shown shown(PulseStore ward, Tenant tenant) {
        return ward.transactions().call(tenant, () -> shown(ward, "count(*) from rm_board.pulse"));
    }

    /// As [#shown], with the number of the newest row in place of the count of rows.
    public static Shown glance(PulseStore ward) {
        String newest = "max(version) from rm_board.pulse where ward_id = md5('1')::uuid";
        return ward.transactions().call(PulseStore.MELATI, () -> shown(ward, newest));
    }

    private static Shown shown(PulseStore ward, String rows) {
        try (Connection connection = ward.transactions().joined().getConnection();
                PreparedStatement read =
                        connection.prepareStatement(
                                "select (select "
                                        + rows
                                        + ") as rows, taken, sum"
                                        + " from rm_board.pulses");
                ResultSet row = read.executeQuery()) {
            return row.next()
                    ? new Shown(row.getLong(1), row.getInt(2), row.getLong(3))
                    : new Shown(0, 0, 0);
        } catch (SQLException failure) {
            throw new DatabaseFailure(failure);
        }
    }
}
