package id.percaya.campaign.education.request;

import id.percaya.campaign.education.request.EducationRequestCommand.OpenRequest;
import id.percaya.kit.messaging.ReceivedEvent;
import id.percaya.kit.messaging.receiving.Reaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// A public worry is answered by educational content.
@ApplicationScoped
class WhenConcernConfirmedThenRequestEducation implements Reaction {

    private final EducationRequests requests;

    WhenConcernConfirmedThenRequestEducation(EducationRequests requests) {
        this.requests = requests;
    }

    @Override
    public String eventType() {
        return "concern.confirmed.v1";
    }

    @Override
    public void on(ReceivedEvent received) {
        ConcernConfirmedMessage concern = received.as(ConcernConfirmedMessage.class);
        EducationBrief brief =
                new EducationBrief(
                        received.subject(),
                        concern.facility(),
                        concern.topic(),
                        concern.authors(),
                        concern.firstMentionAt(),
                        concern.dueAt());
        requests.handle(
                EducationRequestId.of(received.subject()),
                new OpenRequest(brief, concern.confirmedAt()),
                received.context());
    }

    /// `concern.confirmed.v1`, reduced to the fields used here.
    record ConcernConfirmedMessage(
            String facility,
            @Nullable String topic,
            long authors,
            Instant firstMentionAt,
            Instant dueAt,
            Instant confirmedAt) {

        ConcernConfirmedMessage {
            // a record without one of them cannot be read
            Objects.requireNonNull(facility);
            Objects.requireNonNull(firstMentionAt);
            Objects.requireNonNull(dueAt);
            Objects.requireNonNull(confirmedAt);
        }
    }
}
