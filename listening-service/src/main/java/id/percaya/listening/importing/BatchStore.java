package id.percaya.listening.importing;

import id.percaya.eventstore.Tenant;
import id.percaya.kit.tenancy.DatabaseUnavailable;
import id.percaya.listening.monitor.MonitorSet;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import javax.sql.DataSource;

/// Writes some rows of a file, good and broken, in the transaction that runs.
@ApplicationScoped
class BatchStore {

    private final DataSource requests;
    private final RowStore rows;
    private final RowErrors errors;
    private final MonitorSet monitors;

    BatchStore(DataSource requests, RowStore rows, RowErrors errors, MonitorSet monitors) {
        this.requests = requests;
        this.rows = rows;
        this.errors = errors;
        this.monitors = monitors;
    }

    Matching matching(Tenant tenant) {
        return new Matching(tenant, monitors);
    }

    Outcome save(Tenant tenant, ImportId id, Reading reading, Matching matching, Instant at) {
        try (Connection connection = requests.getConnection()) {
            errors.save(tenant, id, reading.broken(), connection);
            Outcome stored = rows.save(tenant, reading.mentions(), at, matching, connection);
            return stored.plusRejected(reading.broken().size());
        } catch (SQLException failed) {
            throw new DatabaseUnavailable(failed);
        }
    }
}
