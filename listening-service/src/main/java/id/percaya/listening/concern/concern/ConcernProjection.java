package id.percaya.listening.concern.concern;

import id.percaya.eventstore.EventTypes;
import id.percaya.eventstore.Projection;
import id.percaya.eventstore.Recorded;
import id.percaya.kit.view.Sql;
import id.percaya.listening.concern.concern.ConcernEvent.ConcernAnswered;
import id.percaya.listening.concern.concern.ConcernEvent.ConcernConfirmed;
import id.percaya.listening.concern.concern.ConcernEvent.ConcernDismissed;
import id.percaya.listening.concern.concern.ConcernEvent.ConcernFaded;
import id.percaya.listening.concern.concern.ConcernEvent.ConcernMerged;
import id.percaya.listening.concern.concern.ConcernEvent.ConcernOpened;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Inline projection into `concern`. [ConcernEvidence] writes the counts.
@ApplicationScoped
class ConcernProjection implements Projection<ConcernEvent> {

    private static final String OPENED =
            """
            insert into concern (id, tenant_id, version, state, monitor_id, facility, first_mention_at, opened_at)
            values (?, ?, ?, 'EMERGING', ?, ?, ?, ?) on conflict (id) do nothing
            """;
    private static final String CONFIRMED =
            "update concern set state = 'CONFIRMED', topic = ?, due_at = ?, confirmed_at = ?";
    private static final String ANSWERED =
            """
            update concern set state = case state when 'FADED' then state else 'ANSWERED' end,
                   publication_id = ?, answered_at = ?
            """;
    private static final String FADED =
            "update concern set state = 'FADED', quiet_since = ?, faded_at = ?";
    private static final String DISMISSED =
            "update concern set state = 'DISMISSED', dismissed_at = ?";
    private static final String MERGED =
            "update concern set state = 'MERGED', merged_into = ?, merged_at = ?";
    private static final String NEWER = ", version = ? where id = ? and version < ?";

    @Override
    public EventTypes<ConcernEvent> types() {
        return ConcernEvent.TYPES;
    }

    @Override
    public void on(Recorded<ConcernEvent> recorded, Connection connection) throws SQLException {
        switch (recorded.event()) {
            case ConcernOpened(ConcernScope about, _, Instant openedAt) ->
                    Sql.write(
                            connection,
                            OPENED,
                            recorded.stream().id(),
                            recorded.metadata().tenant().id(),
                            recorded.version().value(),
                            about.monitorId(),
                            about.facility(),
                            about.firstMentionAt(),
                            openedAt);
            case ConcernConfirmed confirmed ->
                    update(
                            recorded,
                            connection,
                            CONFIRMED,
                            confirmed.topic(),
                            confirmed.dueAt(),
                            confirmed.confirmedAt());
            case ConcernAnswered answered ->
                    update(
                            recorded,
                            connection,
                            ANSWERED,
                            answered.publicationId(),
                            answered.answeredAt());
            case ConcernFaded faded ->
                    update(recorded, connection, FADED, faded.quietSince(), faded.fadedAt());
            case ConcernDismissed(Instant at) -> update(recorded, connection, DISMISSED, at);
            case ConcernMerged(UUID into, Instant at) ->
                    update(recorded, connection, MERGED, into, at);
        }
    }

    private static void update(
            Recorded<?> recorded, Connection connection, String sql, @Nullable Object... values)
            throws SQLException {
        List<@Nullable Object> all = new ArrayList<>();
        for (Object value : values) {
            all.add(value);
        }
        int version = recorded.version().value();
        all.add(version);
        all.add(recorded.stream().id());
        all.add(version);
        Sql.write(connection, sql + NEWER, all.toArray());
    }
}
