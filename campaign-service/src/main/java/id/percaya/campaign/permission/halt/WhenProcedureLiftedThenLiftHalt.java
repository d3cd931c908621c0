package id.percaya.campaign.permission.halt;

import id.percaya.campaign.permission.halt.HaltCommand.LiftHalt;
import id.percaya.kit.messaging.ReceivedEvent;
import id.percaya.kit.messaging.receiving.Reaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;

/// Publications that the halt held stay held until a person releases each of them.
@ApplicationScoped
class WhenProcedureLiftedThenLiftHalt implements Reaction {

    private final Halts halts;
    private final Clock clock;

    WhenProcedureLiftedThenLiftHalt(Halts halts, Clock clock) {
        this.halts = halts;
        this.clock = clock;
    }

    @Override
    public String eventType() {
        return "procedure.lifted.v1";
    }

    @Override
    public void on(ReceivedEvent received) {
        halts.handle(
                SuspensionHaltId.of(received.subject()),
                new LiftHalt(clock.instant()),
                received.context());
    }
}
