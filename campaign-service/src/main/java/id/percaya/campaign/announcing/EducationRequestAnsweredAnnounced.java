package id.percaya.campaign.announcing;

import id.percaya.campaign.education.request.EducationRequestEvent.EducationRequestAnswered;
import java.time.Instant;
import java.util.UUID;

/// `education-request.answered.v1`: educational content about a concern is public.
record EducationRequestAnsweredAnnounced(
        UUID concernId,
        String facility,
        UUID contentId,
        UUID publicationId,
        Instant dueAt,
        Instant answeredAt) {

    static EducationRequestAnsweredAnnounced of(EducationRequestAnswered answered) {
        return new EducationRequestAnsweredAnnounced(
                answered.brief().concernId(),
                answered.brief().facility(),
                answered.contentId(),
                answered.publicationId(),
                answered.brief().dueAt(),
                answered.answeredAt());
    }
}
