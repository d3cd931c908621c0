package id.percaya.crisis.response.warroom;

import id.percaya.eventstore.Tenant;
import id.percaya.eventstore.postgres.jdbc.DatabaseFailure;
import id.percaya.kit.view.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/// Reads and writes the holds that campaign-service reports. The latest report on a publication
/// counts.
@ApplicationScoped
public class HoldViews {

    private static final String SAVE =
            """
            insert into hold (publication_id, tenant_id, crisis_id, channel, reasons, held_at)
            values (?, ?, ?, ?, ?, ?)
            on conflict (publication_id)
            do update set crisis_id = excluded.crisis_id, reasons = excluded.reasons,
                          held_at = excluded.held_at
            """;
    private static final String REMOVE = "delete from hold where publication_id = ?";

    private final DataSource requests;

    HoldViews(DataSource requests) {
        this.requests = requests;
    }

    public List<Hold> ofCrisis(UUID crisisId) {
        return HoldRow.<HoldRow>find("crisisId = ?1 order by heldAt, publicationId", crisisId)
                .stream()
                .map(HoldRow::hold)
                .toList();
    }

    public void save(Tenant tenant, Hold hold) {
        write(
                SAVE,
                hold.publicationId(),
                tenant.id(),
                hold.crisisId(),
                hold.channel(),
                Sql.json(hold.reasons()),
                hold.heldAt());
    }

    public void remove(UUID publication) {
        write(REMOVE, publication);
    }

    private void write(String sql, @Nullable Object... values) {
        try (Connection connection = requests.getConnection()) {
            Sql.write(connection, sql, values);
        } catch (SQLException failed) {
            throw new DatabaseFailure(failed);
        }
    }
}
