package id.percaya.campaign.education.request;

import java.time.Instant;
import java.util.UUID;

/// The commands to a request for educational content.
public sealed interface EducationRequestCommand {

    record OpenRequest(EducationBrief brief, Instant at) implements EducationRequestCommand {}

    record AcceptRequest(Instant at) implements EducationRequestCommand {}

    record NameContent(UUID contentId) implements EducationRequestCommand {}

    /// A content is public, perhaps one that the request names.
    record HearPublication(UUID contentId, UUID publicationId, Instant publishedAt)
            implements EducationRequestCommand {}

    /// listening-service says that the concern is answered, perhaps by ourselves.
    record HearConcernAnswered(Instant at) implements EducationRequestCommand {}
}
