package id.percaya.listening.intake.stored;

import id.percaya.eventstore.Tenant;
import id.percaya.listening.intake.mention.TextState;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/// Reads the wordings of the stored mentions that a batch repeats, and of no others: texts are
/// long.
@ApplicationScoped
class WordingReader {

    private static final String READ =
            "select id, title, text, text_state from mention where tenant_id = ? and id = any (?)";

    Map<UUID, Wording> read(Tenant tenant, Collection<UUID> ids, Connection connection)
            throws SQLException {
        Map<UUID, Wording> wordings = new HashMap<>();
        if (ids.isEmpty()) {
            return wordings;
        }
        try (PreparedStatement statement = connection.prepareStatement(READ)) {
            statement.setString(1, tenant.id());
            statement.setArray(2, connection.createArrayOf("uuid", ids.toArray()));
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    wordings.put(
                            row.getObject(1, UUID.class),
                            new Wording(
                                    row.getString(2),
                                    row.getString(3),
                                    TextState.valueOf(row.getString(4))));
                }
            }
        }
        return wordings;
    }
}
