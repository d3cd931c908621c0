package id.percaya.campaign.education.request;

import id.percaya.campaign.education.request.EducationRequestCommand.HearConcernAnswered;
import id.percaya.kit.messaging.ReceivedEvent;
import id.percaya.kit.messaging.receiving.Reaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Objects;

/// Staff recorded another answer there. Our own answer, which is heard back, changes nothing.
@ApplicationScoped
class WhenConcernAnsweredThenCloseRequest implements Reaction {

    private final EducationRequests requests;

    WhenConcernAnsweredThenCloseRequest(EducationRequests requests) {
        this.requests = requests;
    }

    @Override
    public String eventType() {
        return "concern.answered.v1";
    }

    @Override
    public void on(ReceivedEvent received) {
        Instant at = received.as(ConcernAnsweredMessage.class).answeredAt();
        requests.handle(
                EducationRequestId.of(received.subject()),
                new HearConcernAnswered(at),
                received.context());
    }

    /// `concern.answered.v1`, reduced to the field used here.
    record ConcernAnsweredMessage(Instant answeredAt) {
        ConcernAnsweredMessage {
            Objects.requireNonNull(answeredAt);
        }
    }
}
