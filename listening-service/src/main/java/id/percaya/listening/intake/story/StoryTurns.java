package id.percaya.listening.intake.story;

import id.percaya.eventstore.Tenant;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;

/// Lets one instance at a time group a tenant's mentions, because it keeps the stories in memory.
@ApplicationScoped
class StoryTurns {

    private static final Duration LEASE = Duration.ofSeconds(10);

    private static final String TAKE =
            """
            with former as (select owner from story_turn where tenant_id = ?)
            insert into story_turn (tenant_id, owner, lease_until) values (?, ?, ?)
            on conflict (tenant_id) do update
               set owner = excluded.owner, lease_until = excluded.lease_until
             where story_turn.owner = excluded.owner or story_turn.lease_until < ?
            returning coalesce((select owner from former), owner) = owner
            """;

    private final UUID self = UUID.randomUUID();
    private final Clock clock;

    StoryTurns(Clock clock) {
        this.clock = clock;
    }

    /// In the transaction that groups.
    ///
    /// @return whether this instance had the last turn too, so that its memory is right; empty if
    ///   it is another's turn
    Optional<Boolean> take(Tenant tenant, Connection connection) throws SQLException {
        Instant now = clock.instant();
        try (PreparedStatement statement = connection.prepareStatement(TAKE)) {
            statement.setString(1, tenant.id());
            statement.setString(2, tenant.id());
            statement.setObject(3, self);
            statement.setObject(4, now.plus(LEASE).atOffset(ZoneOffset.UTC));
            statement.setObject(5, now.atOffset(ZoneOffset.UTC));
            try (ResultSet row = statement.executeQuery()) {
                return row.next() ? Optional.of(row.getBoolean(1)) : Optional.empty();
            }
        }
    }
}
