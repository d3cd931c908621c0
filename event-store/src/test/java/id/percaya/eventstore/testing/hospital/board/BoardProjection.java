package id.percaya.eventstore.testing.hospital.board;

import id.percaya.eventstore.EventTypes;
import id.percaya.eventstore.Projection;
import id.percaya.eventstore.Recorded;
import id.percaya.eventstore.testing.hospital.bed.BedId;
import id.percaya.eventstore.testing.hospital.rota.RotaProjection;
import java.sql.Connection;

/// Uses an aggregate, which is allowed, and another view, which is not.
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
