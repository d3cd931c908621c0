package id.percaya.eventstore.testing;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;

/// Searches a whole database for gaps between tenants. As the request role it reads the catalogue
/// of each table and tries to reach another tenant's rows.
///
/// ```java
/// @Inject DataSource request;
///
/// @Test
/// void no_tenant_reaches_the_rows_of_another() {
///     assertThat(TenantIsolation.gaps(request)).isEmpty();
/// }
/// ```
public final class TenantIsolation {

    /// Every table that the role may access at all, in any schema.
    private static final String REACHABLE =
            """
            select c.oid::regclass::text as name, c.relkind = 'v' as is_view,
                   c.relrowsecurity and c.relforcerowsecurity as fenced,
                   coalesce('security_invoker=true' = any (c.reloptions), false) as invoker,
                   exists (select 1 from pg_attribute a where a.attrelid = c.oid
                            and a.attname = 'tenant_id') as has_tenant,
                   has_table_privilege(c.oid, 'insert, update, delete, truncate') as writable
              from pg_class c join pg_namespace n on n.oid = c.relnamespace
             where c.relkind in ('r', 'p', 'v', 'm')
               and n.nspname !~ '^pg_' and n.nspname <> 'information_schema'
               and has_schema_privilege(n.oid, 'usage')
               and has_table_privilege(c.oid, 'select, insert, update, delete, truncate')
             order by 1
            """;

    private static final String KEPT_FOR_EVER =
            """
            select has_table_privilege('es.event', 'update, delete, truncate')
                or exists (select 1 from pg_attribute a
                            where a.attrelid = 'es.event'::regclass and a.attnum > 0
                              and has_column_privilege('es.event', a.attname, 'update'))
            """;

    private static final String NOT_ALLOWED = "42501";

    private record Table(
            String name,
            boolean isView,
            boolean fenced,
            boolean invoker,
            boolean hasTenant,
            boolean writable) {}

    private TenantIsolation() {}

    /// @param request connections of the request role
    /// @return one line for each gap
    public static List<String> gaps(DataSource request) throws SQLException {
        try (Connection connection = request.getConnection()) {
            connection.setAutoCommit(false);
            List<String> gaps = new ArrayList<>();
            if (isTrue(connection, KEPT_FOR_EVER)) {
                gaps.add("es.event can be changed");
            }
            for (Table table : reachable(connection)) {
                gaps.addAll(gaps(table, connection));
            }
            connection.rollback();
            connection.setAutoCommit(true);
            return gaps;
        }
    }

    private static List<String> gaps(Table table, Connection connection) throws SQLException {
        if (table.isView()) {
            return table.invoker() ? List.of() : List.of(table.name() + " looks as its owner");
        }
        if (!table.hasTenant()) {
            return table.writable() ? List.of(table.name() + " is everybody's") : List.of();
        }
        if (!table.fenced()) {
            return List.of(table.name() + " has no forced row-level security");
        }
        return triedBy(UUID.randomUUID().toString(), table.name(), connection);
    }

    private static List<String> triedBy(String stranger, String table, Connection connection)
            throws SQLException {
        List<String> gaps = new ArrayList<>();
        if (changes(stranger, "update %s set tenant_id = tenant_id".formatted(table), connection)
                || changes(stranger, "delete from %s".formatted(table), connection)
                || changes(stranger, insertOfAnothers(table), connection)) {
            gaps.add(table + " is written by a stranger");
        }
        if (sees(stranger, table, connection) || sees("", table, connection)) {
            gaps.add(table + " is seen by a stranger");
        }
        return gaps;
    }

    private static String insertOfAnothers(String table) {
        return """
        insert into %1$s overriding system value
        select * from jsonb_populate_record(null::%1$s, '{"tenant_id": "another"}')
        """
                .formatted(table);
    }

    private static boolean sees(String tenant, String table, Connection connection)
            throws SQLException {
        actFor(tenant, connection);
        try {
            return isTrue(connection, "select exists (select 1 from %s)".formatted(table));
        } catch (SQLException refused) {
            return !NOT_ALLOWED.equals(refused.getSQLState());
        } finally {
            connection.rollback();
        }
    }

    private static boolean changes(String tenant, String sql, Connection connection)
            throws SQLException {
        actFor(tenant, connection);
        try (Statement statement = connection.createStatement()) {
            return statement.executeUpdate(sql) > 0;
        } catch (SQLException refused) {
            return !NOT_ALLOWED.equals(refused.getSQLState());
        } finally {
            connection.rollback();
        }
    }

    private static void actFor(String tenant, Connection connection) throws SQLException {
        try (PreparedStatement statement =
                connection.prepareStatement("select set_config('app.tenant', ?, true)")) {
            statement.setString(1, tenant);
            statement.execute();
        }
    }

    private static List<Table> reachable(Connection connection) throws SQLException {
        List<Table> tables = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(REACHABLE)) {
            while (row.next()) {
                tables.add(
                        new Table(
                                row.getString("name"),
                                row.getBoolean("is_view"),
                                row.getBoolean("fenced"),
                                row.getBoolean("invoker"),
                                row.getBoolean("has_tenant"),
                                row.getBoolean("writable")));
            }
        }
        return tables;
    }

    private static boolean isTrue(Connection connection, String question) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(question)) {
            return row.next() && row.getBoolean(1);
        }
    }
}
