package id.percaya.campaign.permission.halt;

import id.percaya.campaign.Scope;
import id.percaya.campaign.permission.LastCalls;
import id.percaya.campaign.permission.halt.HaltCommand.ImposeHalt;
import id.percaya.kit.messaging.ReceivedEvent;
import id.percaya.kit.messaging.receiving.Reaction;
import id.percaya.kit.tenancy.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;

/// Imposes one halt for each part of the crisis' scope. A drill imposes none, because nothing
/// public changes in a drill.
@ApplicationScoped
class WhenCrisisDeclaredThenImposeHalt implements Reaction {

    private final Halts halts;
    private final LastCalls calls;
    private final Clock clock;

    WhenCrisisDeclaredThenImposeHalt(Halts halts, LastCalls calls, Clock clock) {
        this.halts = halts;
        this.calls = calls;
        this.clock = clock;
    }

    @Override
    public String eventType() {
        return "crisis.declared.v1";
    }

    @Override
    public void on(ReceivedEvent received) {
        CrisisDeclaredMessage crisis = received.as(CrisisDeclaredMessage.class);
        if (crisis.drill()) {
            return;
        }
        calls.await(received.context().tenant());
        for (Scope scope : crisis.scopes()) {
            HaltId id = new HaltId(Ids.derived(received.subject(), "halt " + scope));
            ImposeHalt command =
                    new ImposeHalt(
                            scope,
                            HaltCause.CRISIS_DECLARED,
                            received.subject(),
                            null,
                            clock.instant());
            halts.handle(id, command, received.context());
        }
    }
}
