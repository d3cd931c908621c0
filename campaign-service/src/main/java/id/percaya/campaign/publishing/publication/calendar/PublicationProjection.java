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

import id.percaya.campaign.publishing.account.LinkKey;
import id.percaya.campaign.publishing.publication.BookingTerms.WallTime;
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
import id.percaya.campaign.publishing.publication.PublicationEvent.PublishedDespiteStop;
import id.percaya.campaign.publishing.publication.PublicationEvent.RetractionFailed;
import id.percaya.campaign.publishing.publication.PublicationEvent.RetractionStarted;
import id.percaya.campaign.publishing.publication.PublicationEvent.SendingLapsed;
import id.percaya.campaign.publishing.publication.PublicationEvent.SendingStarted;
import id.percaya.campaign.publishing.publication.PublicationEvent.StopAsked;
import id.percaya.campaign.publishing.publication.PublicationEvent.StopWithdrawn;
import id.percaya.campaign.publishing.publication.PublicationEvent.SuspicionDismissed;
import id.percaya.eventstore.EventTypes;
import id.percaya.eventstore.Projection;
import id.percaya.eventstore.Recorded;
import id.percaya.kit.view.Sql;
import id.percaya.kit.view.ViewRow;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;

/// Keeps one `publication` row for each publication. A repeated event changes nothing.
@ApplicationScoped
class PublicationProjection implements Projection<PublicationEvent> {

    private static final String CHANGED = "state = ?, why = ?, reasons = '[]', halts = '[]'";
    private static final String HELD = "state = 'HELD', reasons = ?, halts = ?";
    private static final String STOP =
            "state = 'STOP_ASKED', reasons = ?, halts = ?,"
                    + " stop_asked_at = coalesce(stop_asked_at, ?), stop_told = ?";
    private static final String STOP_WITHDRAWN =
            "state = 'ACCEPTED_PENDING', reasons = '[]', halts = '[]',"
                    + " stop_asked_at = null, stop_told = null";
    private static final String RESCHEDULED =
            "state = 'SCHEDULED', why = null, due_at = ?, grace = ?, due_wall_time = ?,"
                    + " zone = ?, stop_asked_at = null, stop_told = null";
    private static final String PUBLISHED =
            "state = 'PUBLISHED', why = null, reasons = '[]', halts = '[]', url = ?,"
                    + " link_key = ?, published_at = ?";

    @Override
    public EventTypes<PublicationEvent> types() {
        return PublicationEvent.TYPES;
    }

    @Override
    public void on(Recorded<PublicationEvent> recorded, Connection connection) throws SQLException {
        ViewRow row = new ViewRow("publication", recorded, connection);
        switch (recorded.event()) {
            case PublicationScheduled scheduled -> NewPublicationRow.insert(scheduled, row);
            case PublicationHeld held ->
                    row.set(HELD, Sql.json(held.reasons()), Sql.json(held.hold().halts()));
            case SuspicionDismissed _ -> row.advance();
            case PublicationReleased _ -> row.set(CHANGED, SCHEDULED, null);
            case PublicationRescheduled(_, var window, var terms) -> {
                WallTime wallTime = terms == null ? null : terms.wallTime();
                row.set(
                        RESCHEDULED,
                        window.dueAt(),
                        window.grace().toString(),
                        wallTime == null ? null : wallTime.at().toString(),
                        wallTime == null ? null : wallTime.zone().getId());
            }
            case PublicationMissed _ -> row.set(CHANGED, MISSED, null);
            case PublicationCancelled _ -> row.set(CHANGED, CANCELLED, null);
            case PublicationClaimed _ -> row.set(CHANGED, CLAIMED, null);
            case SendingStarted _ -> row.set(CHANGED, SENDING, null);
            case SendingLapsed _ -> row.set(CHANGED, CLAIMED, null);
            case PublicationAccepted _ -> row.set(CHANGED, ACCEPTED_PENDING, null);
            case StopAsked asked ->
                    row.set(
                            STOP,
                            Sql.json(asked.reasons()),
                            Sql.json(asked.hold().halts()),
                            asked.askedAt(),
                            Sql.json(asked.told()));
            case StopWithdrawn _ -> row.set(STOP_WITHDRAWN);
            case PublishedDespiteStop _ -> row.set("despite_stop = true");
            case PublicationPublished(_, _, var url, var at) ->
                    row.set(
                            PUBLISHED,
                            url == null ? null : url.toString(),
                            url == null ? null : LinkKey.of(url),
                            at);
            case PublicationUnconfirmed unconfirmed ->
                    row.set(CHANGED, UNCONFIRMED, unconfirmed.why());
            case PublicationFailed failed -> row.set(CHANGED, FAILED, failed.why());
            case RetractionStarted _ -> row.set(CHANGED, RETRACTING, null);
            case PublicationRetracted _ -> row.set(CHANGED, RETRACTED, null);
            case RetractionFailed failed -> row.set(CHANGED, RETRACTION_FAILED, failed.why());
        }
    }
}
