package id.percaya.listening.alerting.crisis;

import id.percaya.kit.messaging.ReceivedEvent;
import id.percaya.kit.messaging.receiving.Reaction;
import jakarta.enterprise.context.ApplicationScoped;

/// A drill changes nothing, because the public does not speak about it.
@ApplicationScoped
class WhenCrisisDeclaredThenLeaveItsHoursOut implements Reaction {

    private final CrisisSpans spans;

    WhenCrisisDeclaredThenLeaveItsHoursOut(CrisisSpans spans) {
        this.spans = spans;
    }

    @Override
    public String eventType() {
        return "crisis.declared.v1";
    }

    @Override
    public void on(ReceivedEvent received) {
        CrisisDeclaredMessage crisis = received.as(CrisisDeclaredMessage.class);
        if (!crisis.drill()) {
            spans.declared(received.subject(), received.tenant(), crisis);
        }
    }
}
