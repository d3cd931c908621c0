package id.percaya.eventstore.postgres.verify;

import id.percaya.eventstore.postgres.jdbc.Jdbc;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javax.sql.DataSource;

/// Empty temporary copies of a schema's tables, on a connection that sees no others, so that a
/// write to any other table fails.
final class ScratchTables implements AutoCloseable {

    private static final int PAGE = 1_000;

    /// The tables with row-level security, which are those with a tenant's rows.
    private static final String TABLES =
            """
            select c.relname from pg_class c
             where c.relnamespace = ?::regnamespace and c.relkind = 'r' and c.relrowsecurity
               and has_table_privilege(c.oid, 'insert')
             order by c.relname
            """;

    private static final String WRITTEN =
            """
            select relname from pg_stat_xact_user_tables
             where relid in (select oid from pg_class where relnamespace = pg_my_temp_schema())
               and n_tup_ins + n_tup_upd + n_tup_del > 0
            """;

    private static final String COLUMNS =
            """
            select a.attname from pg_attribute a
             where a.attrelid = format('%I.%I', ?, ?)::regclass and a.attnum > 0
               and not a.attisdropped and a.attidentity = ''
             order by a.attnum
            """;

    private final Connection connection;
    private final String schema;
    private final List<String> tables;

    ScratchTables(DataSource worker, String schema) throws SQLException {
        this.connection = worker.getConnection();
        this.schema = schema;
        tables = names(TABLES, schema);
        for (String table : tables) {
            Jdbc.update(
                    connection,
                    "create temporary table %2$s (like %1$s.%2$s including all)"
                            .formatted(schema, table));
        }
        Jdbc.update(connection, "set search_path = pg_temp");
        connection.setAutoCommit(false);
    }

    Connection connection() {
        return connection;
    }

    List<String> tables() {
        return tables;
    }

    /// @return the tables written to since the last call
    List<String> commit() throws SQLException {
        List<String> written = names(WRITTEN);
        connection.commit();
        return written;
    }

    /// Compares row by row in the order of their digests, so that neither side is held in memory.
    TableComparison compare(String table, Set<String> ignored, Connection live)
            throws SQLException {
        String columns =
                names(COLUMNS, schema, table).stream()
                        .filter(column -> !ignored.contains(table + "." + column))
                        .map(column -> '"' + column + '"')
                        .collect(Collectors.joining(", "));
        String digests =
                "select md5(to_jsonb(r)::text) collate \"C\" as digest from (select "
                        + columns
                        + " from %s."
                        + table
                        + ") r order by 1";
        try (PreparedStatement here = pages(live, digests.formatted(schema));
                PreparedStatement there = pages(connection, digests.formatted("pg_temp"));
                ResultSet rows = here.executeQuery();
                ResultSet replayed = there.executeQuery()) {
            return SortedRowDiff.of(table, rows, replayed);
        }
    }

    private static PreparedStatement pages(Connection connection, String sql) throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        statement.setFetchSize(PAGE);
        return statement;
    }

    private List<String> names(String sql, Object... values) throws SQLException {
        List<String> names = new ArrayList<>();
        try (PreparedStatement statement = Jdbc.bound(connection, sql, values);
                ResultSet row = statement.executeQuery()) {
            while (row.next()) {
                names.add(row.getString(1));
            }
        }
        return names;
    }

    @Override
    public void close() throws SQLException {
        try (connection) {
            connection.rollback();
            connection.setAutoCommit(true);
            Jdbc.update(connection, "reset search_path");
            Jdbc.update(connection, "discard temporary");
        }
    }
}
