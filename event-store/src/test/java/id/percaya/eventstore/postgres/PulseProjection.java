package id.percaya.eventstore.postgres;

import id.percaya.eventstore.EventTypes;
import id.percaya.eventstore.Projection;
import id.percaya.eventstore.Recorded;
import id.percaya.eventstore.postgres.PulseEvent.PulseTaken;
import id.percaya.eventstore.postgres.jdbc.Jdbc;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/// A view with a row for each pulse and no key, so that a second row would be visible. It writes
/// its row before it fails, so that the rollback must remove the row.
public final class PulseProjection implements Projection<Object> {

    private final PulseStore ward;
    private final Set<Integer> failing = ConcurrentHashMap.newKeySet();
    private Runnable first = () -> {};

    public PulseProjection(PulseStore ward) {
        this.ward = ward;
        TestDatabase.execute(
                ward.database().owner(),
                "create table pulse (tenant_id text not null, beats int not null)",
                "select es.fence('pulse')");
    }

    public void failsAt(int beats) {
        failing.add(beats);
    }

    public void recovers() {
        failing.clear();
    }

    /// Runs before each row is written.
    public PulseProjection doing(Runnable first) {
        this.first = first;
        return this;
    }

    @Override
    public EventTypes<Object> types() {
        return PulseEvent.ALL;
    }

    @Override
    public void on(Recorded<Object> recorded, Connection connection) throws SQLException {
        first.run();
        int beats = ((PulseTaken) recorded.event()).beats();
        Jdbc.update(
                connection,
                "insert into pulse values (?, ?)",
                recorded.metadata().tenant().id(),
                beats);
        if (failing.contains(beats)) {
            throw new SQLException("Ibu Siti has no bed", "23514");
        }
    }

    /// Ordered by beats.
    public List<Integer> shown() {
        return ward.ask("select beats from pulse order by beats").stream()
                .map(Integer::valueOf)
                .toList();
    }
}
