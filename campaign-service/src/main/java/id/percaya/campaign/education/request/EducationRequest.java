package id.percaya.campaign.education.request;

import id.percaya.eventstore.Sorted;
import java.util.Set;
import java.util.UUID;

/// The states of a request for educational content.
public sealed interface EducationRequest {

    record Absent() implements EducationRequest {}

    record Open(EducationBrief brief) implements EducationRequest {}

    /// @param contents that are to answer it
    record Accepted(EducationBrief brief, Set<UUID> contents) implements EducationRequest {
        public Accepted {
            contents = Sorted.set(contents);
        }
    }

    record Answered() implements EducationRequest {}

    /// Answered elsewhere.
    record Closed() implements EducationRequest {}
}
