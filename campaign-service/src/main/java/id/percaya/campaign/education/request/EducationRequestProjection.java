package id.percaya.campaign.education.request;

import id.percaya.campaign.education.request.EducationRequestEvent.EducationContentNamed;
import id.percaya.campaign.education.request.EducationRequestEvent.EducationRequestAccepted;
import id.percaya.campaign.education.request.EducationRequestEvent.EducationRequestAnswered;
import id.percaya.campaign.education.request.EducationRequestEvent.EducationRequestClosed;
import id.percaya.campaign.education.request.EducationRequestEvent.EducationRequested;
import id.percaya.eventstore.EventTypes;
import id.percaya.eventstore.Projection;
import id.percaya.eventstore.Recorded;
import id.percaya.kit.view.ViewRow;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.UUID;

/// Inline projection into `education_request`.
@ApplicationScoped
class EducationRequestProjection implements Projection<EducationRequestEvent> {

    private static final String REQUESTED =
            "state, concern_id, facility, topic, authors, first_mention_at, due_at, requested_at";

    @Override
    public EventTypes<EducationRequestEvent> types() {
        return EducationRequestEvent.TYPES;
    }

    @Override
    public void on(Recorded<EducationRequestEvent> recorded, Connection connection)
            throws SQLException {
        ViewRow row = new ViewRow("education_request", recorded, connection);
        switch (recorded.event()) {
            case EducationRequested(EducationBrief brief, Instant at) ->
                    row.insert(
                            REQUESTED,
                            EducationRequestState.OPEN,
                            brief.concernId(),
                            brief.facility(),
                            brief.topic(),
                            brief.authors(),
                            brief.firstMentionAt(),
                            brief.dueAt(),
                            at);
            case EducationRequestAccepted accepted ->
                    row.set(
                            "state = ?, accepted_at = ?",
                            EducationRequestState.ACCEPTED,
                            accepted.acceptedAt());
            case EducationContentNamed(UUID contentId) ->
                    row.set("content_ids = content_ids || to_jsonb(?::text)", contentId.toString());
            case EducationRequestAnswered answered ->
                    row.set(
                            "state = ?, publication_id = ?, answered_at = ?",
                            EducationRequestState.ANSWERED,
                            answered.publicationId(),
                            answered.answeredAt());
            case EducationRequestClosed(Instant at) ->
                    row.set("state = ?, closed_at = ?", EducationRequestState.CLOSED, at);
        }
    }
}
