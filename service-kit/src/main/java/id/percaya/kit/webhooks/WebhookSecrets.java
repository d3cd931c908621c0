package id.percaya.kit.webhooks;

import id.percaya.eventstore.Personal;
import id.percaya.eventstore.Tenant;
import id.percaya.eventstore.postgres.jdbc.DatabaseFailure;
import id.percaya.eventstore.postgres.jdbc.Jdbc;
import id.percaya.eventstore.sealing.Sealing;
import id.percaya.kit.egress.WebhookSignature;
import id.percaya.kit.eventlog.EventStoreWiring;
import id.percaya.kit.view.Sql;
import io.quarkus.agroal.DataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// The secrets of subscriptions, sealed with a key of each subscription. A rotated secret stays
/// until its time is over, and both sign until then.
@ApplicationScoped
public class WebhookSecrets {

    private static final int BYTES = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    private static final String LIMIT_FORMER =
            """
            update webhook_secret set valid_until = ?
             where subscription_id = ? and valid_until is null
            """;
    private static final String ADD =
            """
            insert into webhook_secret (subscription_id, version, tenant_id, sealed)
            values (?, ?, ?, ?)
            """;
    private static final String SIGNING =
            """
            select version, sealed from webhook_secret
             where subscription_id = ? and tenant_id = ? and (valid_until is null or valid_until > ?)
             order by version desc limit 5
            """;

    private final javax.sql.DataSource requests;
    private final javax.sql.DataSource worker;
    private final Instance<Sealing> sealing;

    WebhookSecrets(
            javax.sql.DataSource requests,
            @DataSource(EventStoreWiring.WORKER) javax.sql.DataSource worker,
            Instance<Sealing> sealing) {
        this.requests = requests;
        this.worker = worker;
        this.sealing = sealing;
    }

    private record Sealed(int version, String text) {}

    /// Makes a secret, in the command's transaction and after its append.
    ///
    /// @param formerUntil how long the former secret signs too
    void add(Tenant tenant, UUID subscription, int version, Instant formerUntil) {
        byte[] secret = new byte[BYTES];
        RANDOM.nextBytes(secret);
        String text = WebhookSignature.PREFIX + Base64.getEncoder().encodeToString(secret);
        String sealed = sealing.get().seal(tenant, subscription, place(version), text);
        try (Connection connection = requests.getConnection()) {
            Sql.write(connection, LIMIT_FORMER, formerUntil, subscription);
            Sql.write(connection, ADD, subscription, version, tenant.id(), sealed);
        } catch (SQLException failed) {
            throw new DatabaseFailure(failed);
        }
    }

    /// The secrets that sign now, the newest first.
    public List<String> signing(Tenant tenant, UUID subscription, Instant now) {
        return stored(tenant, subscription, now).stream()
                .map(each -> open(tenant, subscription, each))
                .toList();
    }

    /// The secret of a version, if it still signs.
    Optional<String> find(Tenant tenant, UUID subscription, int version, Instant now) {
        return stored(tenant, subscription, now).stream()
                .filter(each -> each.version() == version)
                .map(each -> open(tenant, subscription, each))
                .findFirst();
    }

    private List<Sealed> stored(Tenant tenant, UUID subscription, Instant now) {
        return Jdbc.list(
                worker,
                row -> new Sealed(row.getInt("version"), row.getString("sealed")),
                SIGNING,
                subscription,
                tenant.id(),
                OffsetDateTime.ofInstant(now, ZoneOffset.UTC));
    }

    private String open(Tenant tenant, UUID subscription, Sealed sealed) {
        return switch (sealing.get()
                .open(tenant, subscription, place(sealed.version()), sealed.text())) {
            case Personal.Known<String>(String secret) -> secret;
            case Personal.Erased<String> _ ->
                    throw new IllegalStateException("the secret of a subscription is lost");
        };
    }

    private static String place(int version) {
        return "webhook_secret." + version;
    }
}
