package id.percaya.listening.sources.polling;

import id.percaya.eventstore.postgres.jdbc.DatabaseFailure;
import id.percaya.eventstore.postgres.jdbc.Jdbc;
import id.percaya.kit.eventlog.EventStoreWiring;
import id.percaya.kit.view.Sql;
import io.quarkus.agroal.DataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/// Writes how far a claimed source was read. Nothing is written for a claim that was lost, or for a
/// source that was paused or revised meanwhile.
@ApplicationScoped
class SourceProgress {

    private static final String STILL_OURS =
            """
             where p.source_id = ? and p.claim = ? and exists (
               select from source s
                where s.id = p.source_id and s.state = 'ACTIVE'
                  and s.activated_version = p.activated_version
                  and s.defined_version = p.defined_version)
            """;
    private static final String ADVANCE =
            """
            update source_progress p
               set cursor = ?, mentions = p.mentions + ?, unread = p.unread + ?,
                   last_mention_at = case when ? > 0 then ? else p.last_mention_at end,
                   claimed_until = clock_timestamp() + interval '10 minutes'
            """
                    + STILL_OURS;
    private static final String SUCCEED =
            """
            update source_progress p
               set failures = 0, failing_since = null, last_success_at = ?,
                   next_at = clock_timestamp() + ?::interval, claimed_until = '-infinity'
            """
                    + STILL_OURS;
    private static final String FAIL =
            """
            update source_progress p
               set failures = p.failures + 1, failing_since = coalesce(p.failing_since, ?),
                   next_at = clock_timestamp() + ?::interval, claimed_until = '-infinity'
            """
                    + STILL_OURS;
    private static final String RELEASE =
            "update source_progress set claimed_until = '-infinity' where source_id = ? and claim = ?";

    private final javax.sql.DataSource requests;
    private final javax.sql.DataSource worker;

    SourceProgress(
            javax.sql.DataSource requests,
            @DataSource(EventStoreWiring.WORKER) javax.sql.DataSource worker) {
        this.requests = requests;
        this.worker = worker;
    }

    /// In the current transaction, after its append.
    ///
    /// @return false if the claim is lost; the transaction must not commit then
    boolean advance(Claim claim, @Nullable String cursor, long accepted, long unread, Instant at) {
        try (Connection connection = requests.getConnection()) {
            return Sql.write(
                            connection,
                            ADVANCE,
                            cursor,
                            accepted,
                            unread,
                            accepted,
                            at,
                            claim.source(),
                            claim.token())
                    > 0;
        } catch (SQLException failed) {
            throw new DatabaseFailure(failed);
        }
    }

    /// @return false if the claim is lost
    boolean succeed(Claim claim, Duration pause, Instant at) {
        return update(SUCCEED, claim, at, pause);
    }

    /// @return false if the claim is lost
    boolean fail(Claim claim, Duration pause, Instant at) {
        return update(FAIL, claim, at, pause);
    }

    /// Lets another poll begin at once, after this one has ended unexpectedly or lost its claim.
    void release(Claim claim) {
        try (Connection connection = worker.getConnection()) {
            var _ = Jdbc.update(connection, RELEASE, claim.source(), claim.token());
        } catch (SQLException failed) {
            throw new DatabaseFailure(failed);
        }
    }

    private boolean update(String sql, Claim claim, Instant at, Duration pause) {
        try (Connection connection = worker.getConnection()) {
            return Jdbc.update(
                            connection,
                            sql,
                            OffsetDateTime.ofInstant(at, ZoneOffset.UTC),
                            pause.toMillis() + " milliseconds",
                            claim.source(),
                            claim.token())
                    > 0;
        } catch (SQLException failed) {
            throw new DatabaseFailure(failed);
        }
    }
}
