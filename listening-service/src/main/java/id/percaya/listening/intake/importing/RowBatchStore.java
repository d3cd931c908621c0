package id.percaya.listening.intake.importing;

import id.percaya.eventstore.Tenant;
import id.percaya.eventstore.postgres.jdbc.DatabaseFailure;
import id.percaya.listening.intake.finding.LabelStore;
import id.percaya.listening.intake.finding.RowErrorStore;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.UUID;
import javax.sql.DataSource;

/// Writes a batch and the progress of its file, in the current transaction.
@ApplicationScoped
class RowBatchStore {

    private final DataSource requests;
    private final MatchedMentionStore mentions;
    private final RowErrorStore errors;
    private final LabelStore labels;
    private final ReadingStore readings;

    RowBatchStore(
            DataSource requests,
            MatchedMentionStore mentions,
            RowErrorStore errors,
            LabelStore labels,
            ReadingStore readings) {
        this.requests = requests;
        this.mentions = mentions;
        this.errors = errors;
        this.labels = labels;
        this.readings = readings;
    }

    /// @param bytes of the file that were read so far
    /// @return the reading after the batch
    Reading save(Batch batch, Reading before, long bytes, MentionMatcher matcher, Instant at) {
        try (Connection connection = requests.getConnection()) {
            Tenant tenant = batch.tenant();
            RowBatch rows = batch.rows();
            ImportOutcome saved =
                    mentions.save(tenant, rows.mentions(), at, matcher, connection)
                            .plus(mentions.remove(tenant, rows.removals(), connection))
                            .plusRejected(rows.rejected());
            Reading after = before.plus(rows, bytes, saved);
            readings.advance(batch.id(), batch.reader(), before, after, at, connection);
            errors.save(tenant, batch.id().value(), rows.keptAfter(before), connection);
            labels.count(tenant, batch.id().value(), rows.labels(), connection);
            return after;
        } catch (SQLException failed) {
            throw new DatabaseFailure(failed);
        }
    }

    /// @param reader the process that reads the file
    record Batch(Tenant tenant, ImportId id, UUID reader, RowBatch rows) {}
}
