package id.percaya.campaign.publishing.publication.calendar;

import static id.percaya.campaign.publishing.publication.PublicationState.ACCEPTED_PENDING;
import static id.percaya.campaign.publishing.publication.PublicationState.CANCELLED;
import static id.percaya.campaign.publishing.publication.PublicationState.CLAIMED;
import static id.percaya.campaign.publishing.publication.PublicationState.FAILED;
import static id.percaya.campaign.publishing.publication.PublicationState.MISSED;
import static id.percaya.campaign.publishing.publication.PublicationState.RETRACTED;
import static id.percaya.campaign.publishing.publication.PublicationState.RETRACTING;
import static id.percaya.campaign.publishing.publication.PublicationState.RETRACTION_FAILED;
import static id.percaya.campaign.publishing.publication.PublicationState.SCHEDULED;
import static id.percaya.campaign.publishing.publication.PublicationState.SENDING;
import static id.percaya.campaign.publishing.publication.PublicationState.UNCONFIRMED;

import id.percaya.campaign.publishing.publication.PublicationEvent;
import id.percaya.campaign.publishing.publication.PublicationEvent.PublicationAccepted;
import id.percaya.campaign.publishing.publication.PublicationEvent.PublicationCancelled;
import id.percaya.campaign.publishing.publication.PublicationEvent.PublicationClaimed;
import id.percaya.campaign.publishing.publication.PublicationEvent.PublicationFailed;
import id.percaya.campaign.publishing.publication.PublicationEvent.PublicationHeld;
import id.percaya.campaign.publishing.publication.PublicationEvent.PublicationMissed;
import id.percaya.campaign.publishing.publication.PublicationEvent.PublicationPublished;
import id.percaya.campaign.publishing.publication.PublicationEvent.PublicationReleased;
import id.percaya.campaign.publishing.publication.PublicationEvent.PublicationRescheduled;
import id.percaya.campaign.publishing.publication.PublicationEvent.PublicationRetracted;
import id.percaya.campaign.publishing.publication.PublicationEvent.PublicationScheduled;
import id.percaya.campaign.publishing.publication.PublicationEvent.PublicationUnconfirmed;
import id.percaya.campaign.publishing.publication.PublicationEvent.RetractionFailed;
import id.percaya.campaign.publishing.publication.PublicationEvent.RetractionStarted;
import id.percaya.campaign.publishing.publication.PublicationEvent.SendingStarted;
import id.percaya.campaign.publishing.publication.PublicationState;
import id.percaya.eventstore.EventTypes;
import id.percaya.eventstore.Projection;
import id.percaya.eventstore.Recorded;
import id.percaya.kit.view.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// Keeps one `publication` row for each publication. A repeated event changes nothing.
@ApplicationScoped
class PublicationProjection implements Projection<PublicationEvent> {

    private static final String CHANGED =
            """
            update publication set state = ?, why = ?, reasons = '[]', version = ?
             where id = ? and version < ?
            """;
    private static final String HELD =
            """
            update publication set state = 'HELD', reasons = ?, version = ?
             where id = ? and version < ?
            """;
    private static final String RESCHEDULED =
            """
            update publication
               set state = 'SCHEDULED', why = null, due_at = ?, grace = ?, version = ?
             where id = ? and version < ?
            """;
    private static final String PUBLISHED =
            """
            update publication
               set state = 'PUBLISHED', why = null, url = ?, published_at = ?, version = ?
             where id = ? and version < ?
            """;

    @Override
    public EventTypes<PublicationEvent> types() {
        return PublicationEvent.TYPES;
    }

    @Override
    public void on(Recorded<PublicationEvent> recorded, Connection connection) throws SQLException {
        Row row = new Row(recorded, connection);
        switch (recorded.event()) {
            case PublicationScheduled scheduled ->
                    NewPublicationRow.insert(recorded, scheduled, connection);
            case PublicationHeld held -> row.write(HELD, Sql.json(held.reasons()));
            case PublicationReleased _ -> row.change(SCHEDULED, null);
            case PublicationRescheduled(_, var window) ->
                    row.write(RESCHEDULED, window.dueAt(), window.grace().toString());
            case PublicationMissed _ -> row.change(MISSED, null);
            case PublicationCancelled _ -> row.change(CANCELLED, null);
            case PublicationClaimed _ -> row.change(CLAIMED, null);
            case SendingStarted _ -> row.change(SENDING, null);
            case PublicationAccepted _ -> row.change(ACCEPTED_PENDING, null);
            case PublicationPublished(_, _, var url, var at) ->
                    row.write(PUBLISHED, url == null ? null : url.toString(), at);
            case PublicationUnconfirmed unconfirmed -> row.change(UNCONFIRMED, unconfirmed.why());
            case PublicationFailed failed -> row.change(FAILED, failed.why());
            case RetractionStarted _ -> row.change(RETRACTING, null);
            case PublicationRetracted _ -> row.change(RETRACTED, null);
            case RetractionFailed failed -> row.change(RETRACTION_FAILED, failed.why());
        }
    }

    private record Row(Recorded<?> recorded, Connection connection) {

        private void change(PublicationState state, @Nullable String why) throws SQLException {
            write(CHANGED, state, why);
        }

        /// @param values the parameters before the version, the id and the version again
        private void write(String sql, @Nullable Object... values) throws SQLException {
            int version = recorded.version().value();
            @Nullable Object[] all = Arrays.copyOf(values, values.length + 3);
            all[values.length] = version;
            all[values.length + 1] = recorded.stream().id();
            all[values.length + 2] = version;
            Sql.write(connection, sql, all);
        }
    }
}
