package id.percaya.listening.intake.importing;

import id.percaya.eventstore.Tenant;
import id.percaya.eventstore.postgres.jdbc.DatabaseFailure;
import id.percaya.listening.intake.finding.LabelStore;
import id.percaya.listening.intake.finding.RowErrorStore;
import id.percaya.listening.intake.importing.RowBatch.Part;
import id.percaya.listening.intake.mention.Mention;
import id.percaya.listening.intake.mention.Origin;
import id.percaya.listening.intake.stored.LastRemovals;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
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
            ImportOutcome saved = ImportOutcome.NOTHING;
            LastRemovals removals = new LastRemovals();
            for (Part part : rows.parts()) {
                removals.add(part.mentions(), part.removals());
                saved =
                        saved.plus(saved(tenant, part.mentions(), at, matcher, connection))
                                .plus(removed(tenant, part.removals(), connection));
            }
            mentions.remember(tenant, removals, connection);
            Reading after = before.plus(rows, bytes, saved.plusRejected(rows.rejected()));
            readings.advance(batch.id(), batch.reader(), before, after, at, connection);
            errors.save(tenant, batch.id().value(), rows.keptAfter(before), connection);
            labels.count(tenant, batch.id().value(), rows.labels(), connection);
            return after;
        } catch (SQLException failed) {
            throw new DatabaseFailure(failed);
        }
    }

    private ImportOutcome saved(
            Tenant tenant,
            List<Mention> read,
            Instant at,
            MentionMatcher matcher,
            Connection connection)
            throws SQLException {
        List<TakenIn> taken = mentions.save(tenant, read, at, matcher, connection);
        ImportOutcome outcome = ImportOutcome.NOTHING;
        for (int i = 0; i < read.size(); i++) {
            outcome = outcome.plus(taken.get(i).outcome(), read.get(i).publishedAt());
        }
        return outcome;
    }

    /// A deleted mention counts as updated, or as a duplicate if it was not stored.
    private ImportOutcome removed(Tenant tenant, List<Origin> gone, Connection connection)
            throws SQLException {
        long removed = mentions.remove(tenant, gone, connection);
        return new ImportOutcome(0, gone.size() - removed, removed, 0, null, null);
    }

    /// @param reader the process that reads the file
    record Batch(Tenant tenant, ImportId id, UUID reader, RowBatch rows) {}
}
