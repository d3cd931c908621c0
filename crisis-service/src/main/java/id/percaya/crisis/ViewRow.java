package id.percaya.crisis;

import id.percaya.eventstore.Recorded;
import id.percaya.kit.view.Sql;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Writes the row that a view keeps for one aggregate. Repeated and outdated events change nothing.
///
/// @param table a constant of the view, like the columns below; never user input
public record ViewRow(String table, Recorded<?> recorded, Connection connection) {

    /// @param columns besides `id`, `tenant_id` and `version`
    public void insert(String columns, @Nullable Object... values) throws SQLException {
        List<@Nullable Object> all =
                new ArrayList<>(
                        List.of(
                                recorded.stream().id(),
                                recorded.metadata().tenant().id(),
                                recorded.version().value()));
        all.addAll(Arrays.asList(values));
        String placeholders = "?" + ", ?".repeat(all.size() - 1);
        Sql.write(
                connection,
                "insert into %s (id, tenant_id, version, %s) values (%s) on conflict (id) do nothing"
                        .formatted(table, columns, placeholders),
                all.toArray());
    }

    /// @param assignments as `state = 'MET', met_at = ?`
    public void set(String assignments, @Nullable Object... values) throws SQLException {
        int version = recorded.version().value();
        List<@Nullable Object> all = new ArrayList<@Nullable Object>();
        all.addAll(Arrays.asList(values));
        all.addAll(List.of(version, recorded.stream().id(), version));
        Sql.write(
                connection,
                "update %s set %s, version = ? where id = ? and version < ?"
                        .formatted(table, assignments),
                all.toArray());
    }
}
