package id.percaya.listening.work.mention;

import id.percaya.eventstore.EventTypes;
import id.percaya.eventstore.Projection;
import id.percaya.eventstore.Recorded;
import id.percaya.kit.view.Sql;
import id.percaya.listening.intake.mention.Sentiment;
import id.percaya.listening.intake.understood.DecidedBy;
import id.percaya.listening.work.mention.MentionEvent.MentionAssigned;
import id.percaya.listening.work.mention.MentionEvent.MentionDismissed;
import id.percaya.listening.work.mention.MentionEvent.MentionEscalated;
import id.percaya.listening.work.mention.MentionEvent.MentionRemoved;
import id.percaya.listening.work.mention.MentionEvent.MentionReopened;
import id.percaya.listening.work.mention.MentionEvent.MentionResolved;
import id.percaya.listening.work.mention.MentionEvent.MentionResponded;
import id.percaya.listening.work.mention.MentionEvent.MentionTriaged;
import id.percaya.listening.work.mention.MentionEvent.SentimentCorrected;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Inline projection into the columns of `mention` that people decide. A state is never replaced by
/// an earlier one, as [WorkSteps] says, and an erased mention stays as it is.
@ApplicationScoped
class MentionProjection implements Projection<MentionEvent> {

    private static final String CORRECTED =
            """
            corrected_sentiment = ?, corrected_at = ?, sentiment = ?,
            source_sentiment = coalesce(source_sentiment, sentiment), sentiment_by = ?
            """;
    private static final String TRIAGED =
            """
            priority = ?, category = ?,
            work_state = case work_state when 'NEW' then 'TRIAGED' else work_state end
            """;
    private static final String ASSIGNED =
            """
            assignee = ?,
            work_state = case when work_state in ('NEW', 'TRIAGED') then 'ASSIGNED' else work_state end
            """;
    private static final String RESPONDED =
            """
            first_response_at = least(first_response_at, ?), response_channel = ?,
            work_state = case work_state when 'ESCALATED' then work_state else 'RESPONDED' end
            """;
    private static final String LATER = " where id = ? and tenant_id = ? and version < ?";

    @Override
    public EventTypes<MentionEvent> types() {
        return MentionEvent.TYPES;
    }

    @Override
    public void on(Recorded<MentionEvent> recorded, Connection connection) throws SQLException {
        Row row = new Row(recorded, connection);
        switch (recorded.event()) {
            case SentimentCorrected(Sentiment mood, _, Instant at) ->
                    row.set(CORRECTED, mood, at, mood, DecidedBy.PERSON);
            case MentionTriaged(var priority, var category, _) ->
                    row.set(TRIAGED, priority, category);
            case MentionAssigned(UUID assignee, _) -> row.set(ASSIGNED, assignee);
            case MentionResponded(Instant at, var channel, _) -> row.set(RESPONDED, at, channel);
            case MentionResolved _ -> row.set("work_state = 'RESOLVED'");
            case MentionDismissed(var reason, _) ->
                    row.set("work_state = 'DISMISSED', dismissed_as = ?", reason);
            case MentionEscalated _ -> row.set("work_state = 'ESCALATED'");
            case MentionReopened(var to, _) -> row.set("work_state = ?, dismissed_as = null", to);
            case MentionRemoved _ -> row.remove();
        }
    }

    private record Row(Recorded<MentionEvent> recorded, Connection connection) {

        void set(String columns, @Nullable Object... values) throws SQLException {
            write("set version = ?, " + columns + LATER + " and text_state <> 'REMOVED'", values);
        }

        void remove() throws SQLException {
            write("set version = ?, work_state = 'REMOVED'" + LATER);
        }

        private void write(String change, @Nullable Object... values) throws SQLException {
            int version = recorded.version().value();
            Object[] all =
                    Stream.of(
                                    Stream.of(version),
                                    Arrays.stream(values),
                                    Stream.of(
                                            recorded.stream().id(),
                                            recorded.metadata().tenant().id(),
                                            version))
                            .flatMap(each -> each)
                            .toArray();
            int _ = Sql.write(connection, "update mention " + change, all);
        }
    }
}
