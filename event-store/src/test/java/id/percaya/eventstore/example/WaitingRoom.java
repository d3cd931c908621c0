package id.percaya.eventstore.example;

import id.percaya.eventstore.EventTypes;
import id.percaya.eventstore.Projection;
import id.percaya.eventstore.Recorded;
import id.percaya.eventstore.example.TicketEvent.TicketCalled;
import id.percaya.eventstore.example.TicketEvent.TicketDrawn;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;

/// The waiting tickets, in a table that a migration creates and protects with `select
/// es.fence('waiting')`.
final class WaitingRoom implements Projection<TicketEvent> {

    @Override
    public EventTypes<TicketEvent> types() {
        return TicketEvent.TYPES;
    }

    @Override
    public void on(Recorded<TicketEvent> recorded, Connection connection) throws SQLException {
        String sql =
                switch (recorded.event()) {
                    case TicketDrawn _ -> "insert into waiting (tenant_id, ticket) values (?, ?)";
                    case TicketCalled _ -> "delete from waiting where tenant_id = ? and ticket = ?";
                };
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setString(1, recorded.metadata().tenant().id());
            statement.setObject(2, recorded.stream().id());
            statement.executeUpdate();
        }
    }
}
