package id.percaya.eventstore.postgres.view;

import id.percaya.eventstore.postgres.jdbc.Jdbc;
import java.lang.System.Logger.Level;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/// Swaps and drops the schemas of views. A schema that a reader has locked is left for the next
/// look.
final class ViewSchemas {

    private static final System.Logger LOG = System.getLogger(ViewSchemas.class.getName());

    private static final String TABLES =
            "select format('%I.%I', schemaname, tablename) from pg_tables where schemaname = ?";

    private static final String RETIRED =
            """
            select n.nspname from pg_namespace n
             where n.nspname ~ ('^rm_' || ? || '_g[0-9]+$')
               and not exists (select 1 from es.rebuild r
                 where r.state in ('building', 'swapping')
                   and n.nspname = 'rm_' || r.view || '_g' || r.to_generation)
            """;

    private final DataSource worker;
    private final OwnerTransaction owner;

    ViewSchemas(DataSource owner, DataSource worker) {
        this.worker = worker;
        this.owner = new OwnerTransaction(owner);
    }

    void swap(SchemaSwap swap) throws SQLException {
        try {
            owner.run(swap::on);
        } catch (SQLException failure) {
            leave("swapped", failure);
        }
    }

    /// A table that was filled in one go has no statistics yet, and its first readers would get bad
    /// plans.
    void analyze(String view, int generation) throws SQLException {
        List<String> tables = names(worker, TABLES, "rm_%s_g%d".formatted(view, generation));
        owner.run(connection -> {
            for (String table : tables) {
                execute(connection, "analyze " + table);
            }
            return tables;
        });
    }

    void dropRetired(String view) throws SQLException {
        if (names(worker, RETIRED, view).isEmpty()) {
            return;
        }
        try {
            owner.run(connection -> dropRetired(view, connection));
        } catch (SQLException failure) {
            leave("dropped", failure);
        }
    }

    /// Checks again under the lock, because a rebuild may have begun meanwhile.
    private static boolean dropRetired(String view, Connection connection) throws SQLException {
        Rebuilds.lock(view, connection);
        for (String schema : names(connection, RETIRED, view)) {
            execute(connection, "drop schema " + schema + " cascade");
        }
        return true;
    }

    private static void leave(String what, SQLException failure) throws SQLException {
        if (!OwnerTransaction.inTheWay(failure)) {
            throw failure;
        }
        LOG.log(Level.DEBUG, "not {0} yet: {1}", what, failure.getSQLState());
    }

    private static boolean execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            return statement.execute(sql);
        }
    }

    private static List<String> names(DataSource source, String sql, Object... values)
            throws SQLException {
        try (Connection connection = source.getConnection()) {
            return names(connection, sql, values);
        }
    }

    private static List<String> names(Connection connection, String sql, Object... values)
            throws SQLException {
        List<String> names = new ArrayList<>();
        try (PreparedStatement statement = Jdbc.bound(connection, sql, values);
                ResultSet row = statement.executeQuery()) {
            while (row.next()) {
                names.add(row.getString(1));
            }
        }
        return names;
    }
}
