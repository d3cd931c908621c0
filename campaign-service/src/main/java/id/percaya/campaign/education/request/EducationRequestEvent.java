package id.percaya.campaign.education.request;

import id.percaya.eventstore.EventName;
import id.percaya.eventstore.EventTypes;
import java.time.Instant;
import java.util.UUID;

/// The events of a request for educational content.
public sealed interface EducationRequestEvent {

    @EventName("education-requested")
    record EducationRequested(EducationBrief brief, Instant requestedAt)
            implements EducationRequestEvent {}

    @EventName("education-request-accepted")
    record EducationRequestAccepted(EducationBrief brief, Instant acceptedAt)
            implements EducationRequestEvent {}

    @EventName("education-content-named")
    record EducationContentNamed(UUID contentId) implements EducationRequestEvent {}

    /// @param answeredAt when the content was published
    @EventName("education-request-answered")
    record EducationRequestAnswered(
            EducationBrief brief, UUID contentId, UUID publicationId, Instant answeredAt)
            implements EducationRequestEvent {}

    @EventName("education-request-closed")
    record EducationRequestClosed(Instant closedAt) implements EducationRequestEvent {}

    EventTypes<EducationRequestEvent> TYPES = EventTypes.of(EducationRequestEvent.class);
}
