package id.percaya.campaign.announcing;

import id.percaya.campaign.education.request.EducationRequestEvent.EducationRequestAccepted;
import java.time.Instant;
import java.util.UUID;

/// `education-request.accepted.v1`: somebody works at the answer to a concern.
record EducationRequestAcceptedAnnounced(
        UUID concernId, String facility, Instant dueAt, Instant acceptedAt) {

    static EducationRequestAcceptedAnnounced of(EducationRequestAccepted accepted) {
        return new EducationRequestAcceptedAnnounced(
                accepted.brief().concernId(),
                accepted.brief().facility(),
                accepted.brief().dueAt(),
                accepted.acceptedAt());
    }
}
