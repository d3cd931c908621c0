package id.percaya.kit.view;

import id.percaya.eventstore.Recorded;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Writes the row that a view keeps for one aggregate, with its columns `id`, `tenant_id` and
/// `version`. Repeated and outdated events change nothing.
///
/// @param table a constant of the view, like the columns below; never user input
public record ViewRow(String table, Recorded<?> recorded, Connection connection) {

    /// @param columns besides `id`, `tenant_id` and `version`
    /// @return whether the row is new
    public boolean insert(String columns, @Nullable Object... values) throws SQLException {
        List<@Nullable Object> all =
                new ArrayList<>(
                        List.of(
                                recorded.stream().id(),
                                recorded.metadata().tenant().id(),
                                recorded.version().value()));
        all.addAll(Arrays.asList(values));
        String placeholders = "?" + ", ?".repeat(all.size() - 1);
        String sql =
                "insert into %s (id, tenant_id, version, %s) values (%s) on conflict (id) do nothing"
                        .formatted(table, columns, placeholders);
        return Sql.write(connection, sql, all.toArray()) > 0;
    }

    /// @param assignments as `state = 'MET', met_at = ?`
    /// @return whether the event was new to the row
    public boolean set(String assignments, @Nullable Object... values) throws SQLException {
        return update(assignments + ", version = ?", values);
    }

    /// Notes the event's version alone, where the event changes other tables.
    ///
    /// @return whether the event was new to the row
    public boolean advance() throws SQLException {
        return update("version = ?");
    }

    private boolean update(String assignments, @Nullable Object... values) throws SQLException {
        int version = recorded.version().value();
        List<@Nullable Object> all = new ArrayList<@Nullable Object>();
        all.addAll(Arrays.asList(values));
        all.addAll(List.of(version, recorded.stream().id(), version));
        String sql = "update %s set %s where id = ? and version < ?".formatted(table, assignments);
        return Sql.write(connection, sql, all.toArray()) > 0;
    }
}
