package id.percaya.listening.intake.importing;

import id.percaya.eventstore.Tenant;
import id.percaya.eventstore.postgres.jdbc.DatabaseFailure;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import javax.sql.DataSource;

/// Writes a batch, mentions and errors, in the current transaction.
@ApplicationScoped
class RowBatchStore {

    private final DataSource requests;
    private final MatchedMentionStore mentions;
    private final RowErrorStore errors;
    private final MentionMatcher.Factory matchers;

    RowBatchStore(
            DataSource requests,
            MatchedMentionStore mentions,
            RowErrorStore errors,
            MentionMatcher.Factory matchers) {
        this.requests = requests;
        this.mentions = mentions;
        this.errors = errors;
        this.matchers = matchers;
    }

    MentionMatcher matcher(Tenant tenant) {
        return matchers.open(tenant);
    }

    ImportOutcome save(
            Tenant tenant, ImportId id, RowBatch batch, MentionMatcher matcher, Instant at) {
        try (Connection connection = requests.getConnection()) {
            errors.save(tenant, id, batch.broken(), connection);
            ImportOutcome outcome =
                    mentions.save(tenant, batch.mentions(), at, matcher, connection);
            return outcome.plusRejected(batch.broken().size());
        } catch (SQLException failed) {
            throw new DatabaseFailure(failed);
        }
    }
}
