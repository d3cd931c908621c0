package id.percaya.kit.bed;

import id.percaya.eventstore.EventTypes;
import id.percaya.eventstore.Projection;
import id.percaya.eventstore.Recorded;
import id.percaya.kit.bed.BedEvent.BedMade;
import id.percaya.kit.bed.BedEvent.BedTaken;
import id.percaya.kit.view.Sql;
import java.sql.Connection;
import java.sql.SQLException;

/// Writes the beds of each ward.
final class WardProjection implements Projection<BedEvent> {

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
                            "insert into ward_bed values (?, ?, ?) on conflict do nothing",
                            recorded.stream().id(),
                            recorded.metadata().tenant().id(),
                            ward);
            case BedTaken _ -> {}
        }
    }
}
