package id.percaya.listening.concern.concern;

import id.percaya.kit.messaging.ReceivedEvent;
import id.percaya.kit.messaging.receiving.Reaction;
import id.percaya.listening.concern.concern.ConcernCommand.HearAnswer;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;

/// campaign-service has published educational content for the concern, perhaps after it faded.
@ApplicationScoped
class WhenEducationRequestAnsweredThenAnswerConcern implements Reaction {

    private final Concerns concerns;

    WhenEducationRequestAnsweredThenAnswerConcern(Concerns concerns) {
        this.concerns = concerns;
    }

    @Override
    public String eventType() {
        return "education-request.answered.v1";
    }

    @Override
    public void on(ReceivedEvent received) {
        EducationRequestAnsweredMessage answer = received.as(EducationRequestAnsweredMessage.class);
        concerns.handle(
                new ConcernId(answer.concernId()),
                new HearAnswer(answer.publicationId(), answer.answeredAt()),
                received.context());
    }

    /// `education-request.answered.v1`, reduced to the fields used here.
    record EducationRequestAnsweredMessage(UUID concernId, UUID publicationId, Instant answeredAt) {

        EducationRequestAnsweredMessage {
            // a record without one of them cannot be read
            Objects.requireNonNull(concernId);
            Objects.requireNonNull(publicationId);
            Objects.requireNonNull(answeredAt);
        }
    }
}
