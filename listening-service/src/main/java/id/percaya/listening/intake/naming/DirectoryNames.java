package id.percaya.listening.intake.naming;

import id.percaya.eventstore.Tenant;
import id.percaya.kit.directory.CodeKind;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// The names and synonyms of each tenant's directory, without retired entries. They are kept in
/// memory until the directory changes.
@ApplicationScoped
class DirectoryNames {

    private static final String STATE =
            """
            select count(*) || '/' || coalesce(sum(version), 0) from directory_entry
             where tenant_id = ?
            """;
    private static final String NAMES =
            """
            select kind, code, unnest(array_prepend(name, synonyms)) from directory_entry
             where tenant_id = ? and status <> 'RETIRED'
            """;

    private final Map<Tenant, Names> known = new ConcurrentHashMap<>();

    /// @param state of the directory: versions only rise, so no two states are the same
    record Names(String state, NameIndex index) {}

    Names of(Tenant tenant, Connection connection) throws SQLException {
        String state = state(tenant, connection);
        Names before = known.get(tenant);
        if (before != null && before.state().equals(state)) {
            return before;
        }
        Names now = new Names(state, index(tenant, connection));
        known.put(tenant, now);
        return now;
    }

    String state(Tenant tenant, Connection connection) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(STATE)) {
            statement.setString(1, tenant.id());
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                return row.getString(1);
            }
        }
    }

    private static NameIndex index(Tenant tenant, Connection connection) throws SQLException {
        NameIndex index = new NameIndex();
        Stemmer stemmer = new Stemmer();
        try (PreparedStatement statement = connection.prepareStatement(NAMES)) {
            statement.setString(1, tenant.id());
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    CodeKind kind = CodeKind.valueOf(row.getString(1));
                    index.add(row.getString(3), new NamedCode(kind, row.getString(2)), stemmer);
                }
            }
        }
        return index;
    }
}
