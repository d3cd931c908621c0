package id.percaya.listening.sources.webhook;

import id.percaya.eventstore.Personal;
import id.percaya.eventstore.Tenant;
import id.percaya.eventstore.postgres.jdbc.DatabaseFailure;
import id.percaya.eventstore.postgres.jdbc.Jdbc;
import id.percaya.eventstore.sealing.Sealing;
import id.percaya.kit.eventlog.EventStoreWiring;
import id.percaya.kit.tenancy.Ids;
import id.percaya.kit.view.Sql;
import io.quarkus.agroal.DataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// The table of deliveries. Bodies hold what people wrote, so they are sealed, and deleted as soon
/// as they are read.
@ApplicationScoped
class Deliveries {

    private static final String PLACE = "source_delivery.body";

    private static final String ADD =
            """
            insert into source_delivery (id, tenant_id, source_id, digest, sealed, received_at)
            values (?, ?, ?, ?, ?, ?) on conflict (source_id, digest) do nothing
            """;
    private static final String UNREAD =
            """
            select distinct tenant_id from source_delivery
             where read_at is null and next_at <= clock_timestamp()
            """;
    private static final String CLAIM =
            """
            update source_delivery
               set attempts = attempts + 1,
                   next_at = clock_timestamp() + least(attempts + 1, 60) * interval '1 minute'
             where id = (
               select id from source_delivery
                where tenant_id = ? and read_at is null and next_at <= clock_timestamp()
                order by received_at, id limit 1 for update skip locked)
            returning id, source_id, sealed, received_at
            """;
    private static final String READ =
            "update source_delivery set read_at = ?, sealed = null where id = ? and read_at is null";

    /// A body that nobody could read for a week is no mention any more.
    private static final String GIVE_UP =
            """
            update source_delivery set read_at = clock_timestamp(), sealed = null
             where read_at is null and received_at < clock_timestamp() - interval '7 days'
            """;

    private static final String FORGET =
            "delete from source_delivery where read_at < clock_timestamp() - interval '7 days'";

    private final javax.sql.DataSource requests;
    private final javax.sql.DataSource worker;
    private final Instance<Sealing> sealing;

    Deliveries(
            javax.sql.DataSource requests,
            @DataSource(EventStoreWiring.WORKER) javax.sql.DataSource worker,
            Instance<Sealing> sealing) {
        this.requests = requests;
        this.worker = worker;
        this.sealing = sealing;
    }

    /// A delivery that is to be read.
    record Delivery(UUID id, UUID source, String sealed, Instant receivedAt) {}

    /// In the current transaction. A body that came before changes nothing.
    void add(WebhookSource source, byte[] body, Instant at) {
        String text = Base64.getEncoder().encodeToString(body);
        String sealed = sealing.get().seal(source.tenant(), source.id(), PLACE, text);
        try (Connection connection = requests.getConnection()) {
            Sql.write(
                    connection,
                    ADD,
                    Ids.next(),
                    source.tenant().id(),
                    source.id(),
                    digest(body),
                    sealed,
                    at);
        } catch (SQLException failed) {
            throw new DatabaseFailure(failed);
        }
    }

    List<Tenant> tenants() {
        return Jdbc.list(worker, row -> new Tenant(row.getString(1)), UNREAD);
    }

    /// Claims the oldest for a while; a later one is read meanwhile if reading it fails.
    Optional<Delivery> claim(Tenant tenant) {
        return Jdbc.list(
                        worker,
                        row ->
                                new Delivery(
                                        row.getObject("id", UUID.class),
                                        row.getObject("source_id", UUID.class),
                                        row.getString("sealed"),
                                        row.getObject("received_at", java.time.OffsetDateTime.class)
                                                .toInstant()),
                        CLAIM,
                        tenant.id())
                .stream()
                .findFirst();
    }

    byte[] body(Tenant tenant, Delivery delivery) {
        return switch (sealing.get().open(tenant, delivery.source(), PLACE, delivery.sealed())) {
            case Personal.Known<String>(String text) -> Base64.getDecoder().decode(text);
            case Personal.Erased<String> _ ->
                    throw new IllegalStateException("the key of a source is lost");
        };
    }

    /// In the current transaction, after its append.
    ///
    /// @return false if another instance has read it
    boolean read(UUID delivery, Instant at, Connection connection) throws SQLException {
        return Sql.write(connection, READ, at, delivery) > 0;
    }

    /// Deletes bodies that could not be read for long, and deliveries that were read long ago.
    void forget() {
        try (Connection connection = worker.getConnection()) {
            var _ = Jdbc.update(connection, GIVE_UP);
            var _ = Jdbc.update(connection, FORGET);
        } catch (SQLException failed) {
            throw new DatabaseFailure(failed);
        }
    }

    private static String digest(byte[] body) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(body));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
