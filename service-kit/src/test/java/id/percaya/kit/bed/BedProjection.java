package id.percaya.kit.bed;

import id.percaya.eventstore.EventTypes;
import id.percaya.eventstore.Projection;
import id.percaya.eventstore.Recorded;
import id.percaya.kit.bed.BedEvent.BedMade;
import id.percaya.kit.bed.BedEvent.BedTaken;
import id.percaya.kit.view.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;

@ApplicationScoped
class BedProjection implements Projection<BedEvent> {

    @Override
    public EventTypes<BedEvent> types() {
        return BedEvent.TYPES;
    }

    @Override
    public void on(Recorded<BedEvent> recorded, Connection connection) throws SQLException {
        switch (recorded.event()) {
            case BedMade(String ward) ->
                    Sql.write(
                            connection,
                            "insert into bed (id, tenant_id, ward, taken, version) values (?, ?, ?, false, ?)",
                            recorded.stream().id(),
                            recorded.metadata().tenant().id(),
                            ward,
                            recorded.version().value());
            case BedTaken _ ->
                    Sql.write(
                            connection,
                            "update bed set taken = true, version = ? where id = ?",
                            recorded.version().value(),
                            recorded.stream().id());
        }
    }
}
