package id.percaya.listening.intake.stored;

import id.percaya.eventstore.Tenant;
import id.percaya.eventstore.Transactions;
import id.percaya.eventstore.postgres.jdbc.DatabaseFailure;
import id.percaya.listening.intake.mention.Link;
import id.percaya.listening.intake.mention.Source;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/// Computes the canonical addresses that were stored by earlier rules again, before a tenant's next
/// mentions are compared with them. SQL cannot express the rules, so no migration does it.
@ApplicationScoped
public class AddressUpgrade {

    private static final int ROWS = 1000;

    private static final String OUTDATED =
            "select id, source, url from mention where tenant_id = ? and address_rules < "
                    + Link.RULES
                    + " limit "
                    + ROWS
                    + " for update";
    private static final String UPDATE =
            """
            update mention
               set canonical_url = coalesce(?, canonical_url), domain = coalesce(?, domain),
                   address_rules = ?
             where id = ? and tenant_id = ?
            """;

    private final Transactions transactions;
    private final DataSource requests;
    private final Set<String> upgraded = ConcurrentHashMap.newKeySet();

    AddressUpgrade(Transactions transactions, DataSource requests) {
        this.transactions = transactions;
        this.requests = requests;
    }

    private record Address(UUID id, Source source, @Nullable String url) {}

    /// Does nothing when it has finished before.
    public void run(Tenant tenant) {
        if (!upgraded.contains(tenant.id())) {
            int rows = ROWS;
            while (rows == ROWS) {
                rows = transactions.retrying(tenant, () -> upgrade(tenant));
            }
            upgraded.add(tenant.id());
        }
    }

    private int upgrade(Tenant tenant) {
        try (Connection connection = requests.getConnection()) {
            List<Address> outdated = outdated(tenant, connection);
            try (PreparedStatement update = connection.prepareStatement(UPDATE)) {
                for (Address address : outdated) {
                    bind(tenant, address, update);
                    update.addBatch();
                }
                update.executeBatch();
            }
            return outdated.size();
        } catch (SQLException failed) {
            throw new DatabaseFailure(failed);
        }
    }

    private static List<Address> outdated(Tenant tenant, Connection connection)
            throws SQLException {
        List<Address> addresses = new ArrayList<>();
        try (PreparedStatement statement = connection.prepareStatement(OUTDATED)) {
            statement.setString(1, tenant.id());
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    addresses.add(
                            new Address(
                                    row.getObject(1, UUID.class),
                                    Source.stored(row.getString(2)),
                                    row.getString(3)));
                }
            }
        }
        return addresses;
    }

    private static void bind(Tenant tenant, Address address, PreparedStatement update)
            throws SQLException {
        Link link = link(address.url());
        update.setString(1, link == null ? null : link.canonical());
        update.setString(2, link == null || address.source().isSocial() ? null : link.domain());
        update.setInt(3, Link.RULES);
        update.setObject(4, address.id());
        update.setString(5, tenant.id());
    }

    /// Null for an address that today's rules refuse; its stored form stays.
    private static @Nullable Link link(@Nullable String url) {
        try {
            return url == null ? null : Link.of(url);
        } catch (IllegalArgumentException _) {
            return null;
        }
    }
}
