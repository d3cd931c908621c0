package id.percaya.listening.intake.importing;

import id.percaya.eventstore.Tenant;
import id.percaya.kit.tenancy.DatabaseUnavailable;
import id.percaya.listening.matching.monitor.ActiveMonitorSet;
import id.percaya.listening.matching.monitor.MonitorMatcher;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import javax.sql.DataSource;

/// Writes some rows of a file, good and broken, in the transaction that runs.
@ApplicationScoped
class RowBatchStore {

    private final DataSource requests;
    private final MatchedMentionStore rows;
    private final RowErrorStore errors;
    private final ActiveMonitorSet monitors;

    RowBatchStore(
            DataSource requests,
            MatchedMentionStore rows,
            RowErrorStore errors,
            ActiveMonitorSet monitors) {
        this.requests = requests;
        this.rows = rows;
        this.errors = errors;
        this.monitors = monitors;
    }

    MonitorMatcher matching(Tenant tenant) {
        return new MonitorMatcher(tenant, monitors);
    }

    ImportOutcome save(
            Tenant tenant, ImportId id, RowBatch reading, MonitorMatcher matching, Instant at) {
        try (Connection connection = requests.getConnection()) {
            errors.save(tenant, id, reading.broken(), connection);
            ImportOutcome stored = rows.save(tenant, reading.mentions(), at, matching, connection);
            return stored.plusRejected(reading.broken().size());
        } catch (SQLException failed) {
            throw new DatabaseUnavailable(failed);
        }
    }
}
