package id.percaya.listening.alerting.crisis;

import id.percaya.kit.messaging.ReceivedEvent;
import id.percaya.kit.messaging.receiving.Reaction;
import jakarta.enterprise.context.ApplicationScoped;

/// Hours after the end count again.
@ApplicationScoped
class WhenCrisisClosedThenCountHoursAgain implements Reaction {

    private final CrisisSpans spans;

    WhenCrisisClosedThenCountHoursAgain(CrisisSpans spans) {
        this.spans = spans;
    }

    @Override
    public String eventType() {
        return "crisis.closed.v1";
    }

    @Override
    public void on(ReceivedEvent received) {
        spans.closed(
                received.subject(),
                received.tenant(),
                received.as(CrisisClosedMessage.class).closedAt());
    }
}
