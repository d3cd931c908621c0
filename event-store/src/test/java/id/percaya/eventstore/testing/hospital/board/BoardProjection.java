package id.percaya.eventstore.testing.hospital.board;

import id.percaya.eventstore.EventTypes;
import id.percaya.eventstore.Projection;
import id.percaya.eventstore.Recorded;
import id.percaya.eventstore.testing.hospital.bed.BedId;
import id.percaya.eventstore.testing.hospital.rota.RotaProjection;
import java.sql.Connection;

/// Knows an aggregate, which a view may, and another view, which it may not.
public final class BoardProjection implements Projection<BedId> {
    private final RotaProjection rota = new RotaProjection();

    @Override
    public EventTypes<BedId> types() {
        return rota.types();
    }

    @Override
    public void on(Recorded<BedId> recorded, Connection connection) {
        rota.on(recorded, connection);
    }
}
