package id.percaya.listening.matching.applying;

import id.percaya.eventstore.Tenant;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/// Reads the active monitors of a tenant inside the transaction that matches mentions.
@ApplicationScoped
class ActiveMonitorSet {

    private static final String SHARE =
            "select revision from monitor_set where tenant_id = ? for share";
    private static final String BEGIN =
            "insert into monitor_set (tenant_id, revision) values (?, 0) on conflict do nothing";
    private static final String VERSIONS =
            "select id, version from monitor where tenant_id = ? and state = 'ACTIVE'";
    private static final String QUERIES =
            "select id, query, query_language from monitor where tenant_id = ? and id = any(?)";

    /// @param language version of the query language in which it was written
    record StoredQuery(String normalised, int language) {}

    /// The revision of the tenant's set of active monitors. The shared lock holds until the
    /// transaction ends; activating a monitor waits for it.
    int revision(Tenant tenant, Connection connection) throws SQLException {
        try (PreparedStatement share = connection.prepareStatement(SHARE);
                PreparedStatement begin = connection.prepareStatement(BEGIN)) {
            share.setString(1, tenant.id());
            begin.setString(1, tenant.id());
            while (true) {
                try (ResultSet row = share.executeQuery()) {
                    if (row.next()) {
                        return row.getInt(1);
                    }
                }
                begin.executeUpdate();
            }
        }
    }

    Map<UUID, Integer> versions(Tenant tenant, Connection connection) throws SQLException {
        Map<UUID, Integer> versions = new HashMap<>();
        try (PreparedStatement statement = connection.prepareStatement(VERSIONS)) {
            statement.setString(1, tenant.id());
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    versions.put(row.getObject(1, UUID.class), row.getInt(2));
                }
            }
        }
        return versions;
    }

    Map<UUID, StoredQuery> queries(Tenant tenant, Collection<UUID> ids, Connection connection)
            throws SQLException {
        Map<UUID, StoredQuery> queries = new HashMap<>();
        Array wanted = connection.createArrayOf("uuid", ids.toArray());
        try (PreparedStatement statement = connection.prepareStatement(QUERIES)) {
            statement.setString(1, tenant.id());
            statement.setArray(2, wanted);
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    queries.put(
                            row.getObject(1, UUID.class),
                            new StoredQuery(row.getString(2), row.getInt(3)));
                }
            }
        } finally {
            wanted.free();
        }
        return queries;
    }
}
