package id.percaya.campaign.education.request;

import id.percaya.eventstore.StreamId;
import id.percaya.kit.tenancy.Ids;
import java.util.UUID;

public record EducationRequestId(UUID value) {

    /// A concern has one request.
    static EducationRequestId of(UUID concernId) {
        return new EducationRequestId(Ids.derived(concernId, "education-request"));
    }

    public StreamId stream() {
        return new StreamId("education-request", value);
    }
}
