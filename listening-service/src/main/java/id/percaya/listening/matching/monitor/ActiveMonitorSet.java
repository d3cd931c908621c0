package id.percaya.listening.matching.monitor;

import id.percaya.eventstore.Tenant;
import id.percaya.listening.matching.query.BadQuery;
import id.percaya.listening.matching.query.Query;
import id.percaya.listening.matching.query.QueryParser;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/// Reads the active monitors of a tenant inside the transaction that matches mentions.
@ApplicationScoped
public class ActiveMonitorSet {

    private static final String SHARE =
            "select revision from monitor_set where tenant_id = ? for share";
    private static final String BEGIN =
            "insert into monitor_set (tenant_id, revision) values (?, 0) on conflict do nothing";
    private static final String ACTIVE =
            "select id, version, query from monitor where tenant_id = ? and state = 'ACTIVE'";

    /// @param version the monitor's version, stored with each match
    public record ActiveMonitor(int version, Query query) {}

    /// The revision of the tenant's set of active monitors. The shared lock holds until the
    /// transaction ends; activating a monitor waits for it.
    public int revision(Tenant tenant, Connection connection) throws SQLException {
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

    public Map<UUID, ActiveMonitor> active(Tenant tenant, Connection connection)
            throws SQLException {
        Map<UUID, ActiveMonitor> active = new HashMap<>();
        try (PreparedStatement statement = connection.prepareStatement(ACTIVE)) {
            statement.setString(1, tenant.id());
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    active.put(
                            row.getObject(1, UUID.class),
                            new ActiveMonitor(row.getInt(2), parsed(row.getString(3))));
                }
            }
        }
        return active;
    }

    public static Query parsed(String normalised) {
        try {
            return QueryParser.parseNormalised(normalised);
        } catch (BadQuery impossible) {
            throw new IllegalStateException("a stored query cannot be parsed", impossible);
        }
    }
}
