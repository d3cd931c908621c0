package id.percaya.campaign.policy;

import id.percaya.campaign.Scope;
import id.percaya.campaign.halt.HaltCause;
import id.percaya.campaign.halt.HaltCommand.ImposeHalt;
import id.percaya.campaign.halt.HaltId;
import id.percaya.campaign.halt.Halts;
import id.percaya.kit.Heard;
import id.percaya.kit.Ids;
import id.percaya.kit.Reaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;

/// One halt for each part of the crisis' scope; statements pass. A drill halts nothing: what is
/// public goes on.
@ApplicationScoped
class WhenCrisisDeclaredThenImposeHalt implements Reaction {

    private final Halts halts;
    private final Clock clock;

    WhenCrisisDeclaredThenImposeHalt(Halts halts, Clock clock) {
        this.halts = halts;
        this.clock = clock;
    }

    @Override
    public String hears() {
        return "crisis.declared.v1";
    }

    @Override
    public void on(Heard heard) {
        CrisisDeclared crisis = heard.as(CrisisDeclared.class);
        if (crisis.drill()) {
            return;
        }
        for (Scope scope : crisis.scopes()) {
            HaltId id = new HaltId(Ids.derived(heard.subject(), "halt " + scope));
            ImposeHalt command =
                    new ImposeHalt(
                            scope,
                            HaltCause.CRISIS_DECLARED,
                            heard.subject(),
                            null,
                            clock.instant());
            halts.handle(id, command, heard.intent());
        }
    }
}
