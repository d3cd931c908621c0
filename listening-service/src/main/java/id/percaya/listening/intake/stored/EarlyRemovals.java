package id.percaya.listening.intake.stored;

import id.percaya.eventstore.Tenant;
import id.percaya.eventstore.postgres.jdbc.DatabaseFailure;
import id.percaya.eventstore.postgres.jdbc.Jdbc;
import id.percaya.kit.eventlog.EventStoreWiring;
import id.percaya.kit.view.Sql;
import id.percaya.listening.intake.author.AuthorSecret;
import id.percaya.listening.intake.mention.Mention;
import id.percaya.listening.intake.mention.Origin;
import id.percaya.listening.intake.stored.ErasedMarks.Traces;
import io.quarkus.agroal.DataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// The removals that were told in the last seven days, of a tenant at most 10,000. A mention that
/// comes after its removal, or again with an older export, is not stored, unless its source had it
/// later than the removal was told. It is known by the same hash as one that was erased.
@ApplicationScoped
public class EarlyRemovals {

    private static final int MOST = 10_000;

    private static final String ADD =
            """
            insert into early_removal (tenant_id, id_hash, removed_at)
            select ?, unnest(?::text[]), clock_timestamp()
            on conflict (tenant_id, id_hash) do update set removed_at = excluded.removed_at
            """;
    private static final String BOUND =
            """
            delete from early_removal
             where tenant_id = ? and removed_at <= (
               select removed_at from early_removal
                where tenant_id = ? order by removed_at desc offset ? limit 1)
            """;
    private static final String ANY =
            "select exists (select from early_removal where tenant_id = ?)";
    private static final String AMONG =
            """
            select id_hash, removed_at from early_removal
             where tenant_id = ? and id_hash = any (?)
               and removed_at >= clock_timestamp() - interval '7 days'
            """;
    private static final String FORGET =
            "delete from early_removal where removed_at < clock_timestamp() - interval '7 days'";

    private final javax.sql.DataSource worker;

    EarlyRemovals(@DataSource(EventStoreWiring.WORKER) javax.sql.DataSource worker) {
        this.worker = worker;
    }

    /// The caller holds the lock of the tenant's mentions, and appends nothing after it.
    public void remember(
            Tenant tenant, List<Origin> origins, AuthorSecret secret, Connection connection)
            throws SQLException {
        String[] hashes =
                origins.stream()
                        .map(origin -> hash(origin, secret))
                        .filter(Objects::nonNull)
                        .distinct()
                        .toArray(String[]::new);
        if (hashes.length == 0) {
            return;
        }
        try (PreparedStatement statement = connection.prepareStatement(ADD)) {
            statement.setString(1, tenant.id());
            statement.setArray(2, connection.createArrayOf("text", hashes));
            statement.executeUpdate();
        }
        Sql.write(connection, BOUND, tenant.id(), tenant.id(), MOST);
    }

    /// Those of the mentions that were removed. The caller holds the lock of the tenant's mentions.
    public Set<Mention> among(
            Tenant tenant, Collection<Mention> mentions, AuthorSecret secret, Connection connection)
            throws SQLException {
        if (!hasAny(tenant, connection)) {
            return Set.of();
        }
        Map<Mention, String> hashes = new HashMap<>();
        for (Mention mention : mentions) {
            String hash = hash(mention.origin(), secret);
            if (hash != null) {
                hashes.put(mention, hash);
            }
        }
        Map<String, Instant> removed = removed(tenant, hashes.values(), connection);
        return hashes.entrySet().stream()
                .filter(each -> isGone(each.getKey(), removed.get(each.getValue())))
                .map(Map.Entry::getKey)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static boolean isGone(Mention mention, @Nullable Instant removedAt) {
        Instant observedAt = mention.particulars().observedAt();
        return removedAt != null && (observedAt == null || !observedAt.isAfter(removedAt));
    }

    /// Deletes what was told longer ago.
    public void forget() {
        try (Connection connection = worker.getConnection()) {
            var _ = Jdbc.update(connection, FORGET);
        } catch (SQLException failed) {
            throw new DatabaseFailure(failed);
        }
    }

    private static boolean hasAny(Tenant tenant, Connection connection) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(ANY)) {
            statement.setString(1, tenant.id());
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                return row.getBoolean(1);
            }
        }
    }

    private static Map<String, Instant> removed(
            Tenant tenant, Collection<String> hashes, Connection connection) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(AMONG)) {
            statement.setString(1, tenant.id());
            statement.setArray(2, connection.createArrayOf("text", hashes.toArray()));
            Map<String, Instant> removed = new HashMap<>();
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    removed.put(
                            row.getString(1), row.getObject(2, OffsetDateTime.class).toInstant());
                }
            }
            return removed;
        }
    }

    private static @Nullable String hash(Origin origin, AuthorSecret secret) {
        return ErasedMarks.of(
                        new Traces(origin.source().label(), origin.externalId(), null, null, null),
                        secret)
                .id();
    }
}
