package id.percaya.listening.intake.finding;

import id.percaya.eventstore.Tenant;
import id.percaya.kit.view.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.UUID;

/// Counts the labels of an import that are not known.
@ApplicationScoped
public class LabelStore {

    /// A wrong column can hold a different text in every row.
    private static final int MOST = 50;

    private static final String COUNT =
            """
            insert into import_label (import_id, tenant_id, column_name, value, occurrences)
            select ?, ?, ?, ?, ?
             where (select count(*) from import_label where import_id = ?) < ?
                or exists (select 1 from import_label where import_id = ? and column_name = ? and value = ?)
            on conflict (import_id, column_name, value) do update
               set occurrences = import_label.occurrences + excluded.occurrences
            """;

    public void count(
            Tenant tenant, UUID importId, Map<UnknownLabel, Long> labels, Connection connection)
            throws SQLException {
        for (Map.Entry<UnknownLabel, Long> entry : labels.entrySet()) {
            UnknownLabel label = entry.getKey();
            Sql.write(
                    connection,
                    COUNT,
                    importId,
                    tenant.id(),
                    label.column(),
                    label.value(),
                    entry.getValue(),
                    importId,
                    MOST,
                    importId,
                    label.column(),
                    label.value());
        }
    }
}
