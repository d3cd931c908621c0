package id.percaya.campaign.media.use;

import id.percaya.campaign.media.MediaUses;
import id.percaya.campaign.media.NamedMedia;
import id.percaya.eventstore.Tenant;
import id.percaya.kit.view.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Writes the table `media_use`. A naming that ends is marked and stays.
@ApplicationScoped
class MediaUseTable implements MediaUses {

    private static final String END =
            """
            update media_use set ended_at = ?
             where tenant_id = ? and content_id = ? and ended_at is null
            """;
    private static final String NAME =
            """
            insert into media_use (tenant_id, media_id, content_id, subject_id) values (?, ?, ?, ?)
            on conflict (media_id, content_id, subject_id) do update set ended_at = null
            """;

    @Override
    public void replace(NamedMedia named, Connection connection) throws SQLException {
        Tenant tenant = named.tenant();
        Sql.write(connection, END, named.at(), tenant.id(), named.contentId());
        for (Map.Entry<UUID, Set<UUID>> each : named.media().entrySet()) {
            if (each.getValue().isEmpty()) {
                name(named, each.getKey(), null, connection);
            }
            for (UUID subject : each.getValue()) {
                name(named, each.getKey(), subject, connection);
            }
        }
    }

    private static void name(
            NamedMedia named, UUID media, @Nullable UUID subject, Connection connection)
            throws SQLException {
        Sql.write(connection, NAME, named.tenant().id(), media, named.contentId(), subject);
    }
}
