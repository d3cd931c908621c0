package id.percaya.campaign.policy;

import id.percaya.campaign.halt.HaltCommand.LiftHalt;
import id.percaya.campaign.halt.Halts;
import id.percaya.kit.Heard;
import id.percaya.kit.Reaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;

/// What was held stays held until a person affirms each publication again.
@ApplicationScoped
class WhenProcedureLiftedThenLiftHalt implements Reaction {

    private final Halts halts;
    private final Clock clock;

    WhenProcedureLiftedThenLiftHalt(Halts halts, Clock clock) {
        this.halts = halts;
        this.clock = clock;
    }

    @Override
    public String hears() {
        return "procedure.lifted.v1";
    }

    @Override
    public void on(Heard heard) {
        halts.handle(
                SuspensionHalts.id(heard.subject()), new LiftHalt(clock.instant()), heard.intent());
    }
}
