package id.percaya.listening.intake.author;

import id.percaya.eventstore.Personal;
import id.percaya.eventstore.Tenant;
import id.percaya.eventstore.Transactions;
import id.percaya.eventstore.postgres.jdbc.DatabaseFailure;
import id.percaya.eventstore.sealing.Sealing;
import id.percaya.kit.tenancy.Ids;
import id.percaya.kit.view.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/// The secrets of the tenants, each made at its first use and stored sealed, so that a copy of the
/// database does not give it away. They never change: a new one would make each author another.
@ApplicationScoped
public class AuthorSecrets {

    private static final int BYTES = 32;
    private static final int TENANTS = 1000;
    private static final String PLACE = "author_secret.sealed";
    private static final UUID OWNERS = UUID.fromString("019ca5d0-0000-7000-8000-000000000005");
    private static final SecureRandom RANDOM = new SecureRandom();

    private static final String READ = "select sealed from author_secret where tenant_id = ?";
    private static final String ADD =
            "insert into author_secret (tenant_id, sealed) values (?, ?) on conflict do nothing";

    private final Transactions transactions;
    private final DataSource requests;
    private final Instance<Sealing> sealing;
    private final Map<Tenant, AuthorSecret> known = new LinkedHashMap<>(16, 0.75f, true);

    AuthorSecrets(Transactions transactions, DataSource requests, Instance<Sealing> sealing) {
        this.transactions = transactions;
        this.requests = requests;
        this.sealing = sealing;
    }

    /// In a transaction of its own, so that a secret stays whatever becomes of its first use.
    public AuthorSecret of(Tenant tenant) {
        AuthorSecret secret = known(tenant);
        return secret == null
                ? keep(tenant, transactions.retrying(tenant, () -> readOrMake(tenant)))
                : secret;
    }

    private synchronized @Nullable AuthorSecret known(Tenant tenant) {
        return known.get(tenant);
    }

    private synchronized AuthorSecret keep(Tenant tenant, AuthorSecret secret) {
        known.put(tenant, secret);
        if (known.size() > TENANTS) {
            known.remove(known.keySet().iterator().next());
        }
        return secret;
    }

    private AuthorSecret readOrMake(Tenant tenant) {
        try (Connection connection = requests.getConnection()) {
            String sealed = read(tenant, connection);
            if (sealed == null) {
                Sql.write(connection, ADD, tenant.id(), made(tenant));
                sealed = read(tenant, connection);
            }
            return opened(tenant, sealed);
        } catch (SQLException failed) {
            throw new DatabaseFailure(failed);
        }
    }

    private static @Nullable String read(Tenant tenant, Connection connection) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(READ)) {
            statement.setString(1, tenant.id());
            try (ResultSet row = statement.executeQuery()) {
                return row.next() ? row.getString(1) : null;
            }
        }
    }

    private @Nullable String made(Tenant tenant) {
        byte[] secret = new byte[BYTES];
        RANDOM.nextBytes(secret);
        String text = Base64.getEncoder().encodeToString(secret);
        return sealing.get().seal(tenant, owner(tenant), PLACE, text);
    }

    private AuthorSecret opened(Tenant tenant, @Nullable String sealed) {
        return switch (sealing.get().open(tenant, owner(tenant), PLACE, sealed)) {
            case Personal.Known<String>(String secret) ->
                    new AuthorSecret(Base64.getDecoder().decode(secret));
            case Personal.Erased<String> _ ->
                    throw new IllegalStateException("the secret of the authors is lost");
        };
    }

    private static UUID owner(Tenant tenant) {
        return Ids.derived(OWNERS, tenant.id());
    }
}
