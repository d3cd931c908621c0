package id.percaya.listening.sources.polling;

import id.percaya.eventstore.Tenant;
import id.percaya.eventstore.postgres.jdbc.Jdbc;
import id.percaya.kit.eventlog.EventStoreWiring;
import id.percaya.listening.sources.polling.PollRequest.Target;
import id.percaya.listening.sources.source.SourceKind;
import io.quarkus.agroal.DataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Claims due sources for this instance, so that one instance polls a source at a time. A claim
/// lapses if its instance dies. A source that was activated or revised since is due at once; a
/// revised one is read from the beginning.
@ApplicationScoped
class SourceClaims {

    /// Of one tenant, so that many slow sources keep no other tenant waiting.
    static final int AT_A_TIME = 4;

    private static final String DUE =
            """
            select id, tenant_id from (
              select s.id, s.tenant_id, coalesce(p.next_at, '-infinity') next_at,
                     row_number() over (partition by s.tenant_id order by p.next_at nulls first) n
                from source s left join source_progress p on p.source_id = s.id
               where s.state = 'ACTIVE' and s.kind <> 'META_WEBHOOK'
                 and coalesce(p.claimed_until, '-infinity') < clock_timestamp()
                 and (coalesce(p.next_at, '-infinity') <= clock_timestamp()
                      or p.activated_version <> s.activated_version)) due
             where n <= ? order by next_at limit 100
            """;
    private static final String CLAIM =
            """
            insert into source_progress as p
              (source_id, tenant_id, activated_version, defined_version, claim, claimed_until)
            select id, tenant_id, activated_version, defined_version, ?,
                   clock_timestamp() + interval '10 minutes'
              from source where id = ? and state = 'ACTIVE'
            on conflict (source_id) do update
               set claim = excluded.claim, claimed_until = excluded.claimed_until,
                   cursor = case when p.defined_version = excluded.defined_version
                                 then p.cursor end,
                   failures = case when p.activated_version = excluded.activated_version
                                   then p.failures else 0 end,
                   failing_since = case when p.activated_version = excluded.activated_version
                                        then p.failing_since end,
                   activated_version = excluded.activated_version,
                   defined_version = excluded.defined_version
             where p.claimed_until < clock_timestamp()
               and (p.next_at <= clock_timestamp()
                    or p.activated_version <> excluded.activated_version)
            returning source_id
            """;
    private static final String READ =
            """
            select s.id, s.tenant_id, p.claim, s.kind, s.address, s.account, s.query,
                   s.interval_seconds, p.cursor, p.failures, p.failing_since,
                   greatest(p.last_success_at, s.activated_at) heard_at,
                   p.last_success_at is not null ever_heard, s.stalled_at is not null stalled
              from source s join source_progress p on p.source_id = s.id
             where s.id = ? and p.claim = ?
            """;

    private final javax.sql.DataSource worker;

    SourceClaims(@DataSource(EventStoreWiring.WORKER) javax.sql.DataSource worker) {
        this.worker = worker;
    }

    record Due(UUID source, Tenant tenant) {}

    /// The longest due first, at most [#AT_A_TIME] of a tenant.
    List<Due> due() {
        return Jdbc.list(
                worker,
                row -> new Due(row.getObject(1, UUID.class), new Tenant(row.getString(2))),
                DUE,
                AT_A_TIME);
    }

    /// Empty if another instance was faster or the source is active no more.
    Optional<Claim> claim(UUID source) {
        UUID token = UUID.randomUUID();
        boolean isOurs =
                !Jdbc.list(worker, row -> row.getObject(1), CLAIM, token, source).isEmpty();
        return isOurs
                ? Jdbc.list(worker, SourceClaims::read, READ, source, token).stream().findFirst()
                : Optional.empty();
    }

    private static Claim read(ResultSet row) throws SQLException {
        return new Claim(
                row.getObject("id", UUID.class),
                new Tenant(row.getString("tenant_id")),
                row.getObject("claim", UUID.class),
                SourceKind.valueOf(row.getString("kind")),
                new Target(text(row, "address"), text(row, "account"), text(row, "query")),
                Duration.ofSeconds(row.getInt("interval_seconds")),
                row.getString("cursor"),
                row.getInt("failures"),
                instant(row, "failing_since"),
                Objects.requireNonNull(instant(row, "heard_at")),
                row.getBoolean("ever_heard"),
                row.getBoolean("stalled"));
    }

    private static String text(ResultSet row, String column) throws SQLException {
        return Objects.requireNonNullElse(row.getString(column), "");
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}
