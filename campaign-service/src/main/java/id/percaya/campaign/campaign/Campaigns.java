package id.percaya.campaign.campaign;

import id.percaya.campaign.campaign.CampaignCommand.ActivateCampaign;
import id.percaya.campaign.recovery.RecoveryGates;
import id.percaya.eventstore.CommandHandler;
import id.percaya.eventstore.EventStore;
import id.percaya.eventstore.Intent;
import id.percaya.eventstore.Tenant;
import id.percaya.eventstore.Version;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/// Every campaign there is: the one door through which commands reach them.
@ApplicationScoped
public class Campaigns {

    private final CommandHandler<CampaignCommand, Campaign, CampaignEvent> handler;
    private final RecoveryGates recoveryGates;

    Campaigns(EventStore store, RecoveryGates recoveryGates) {
        handler = new CommandHandler<>(new CampaignDecider(), CampaignEvent.TYPES, store);
        this.recoveryGates = recoveryGates;
    }

    public Version handle(CampaignId id, CampaignCommand command, Intent intent) {
        return handler.handle(id.stream(), command, intent);
    }

    /// Activates it, having looked whether the crisis it recovers from has opened its gate.
    public Version activate(CampaignId id, Intent intent) {
        boolean open =
                state(id, intent.tenant())
                        .planned()
                        .flatMap(plan -> Optional.ofNullable(plan.crisisId()))
                        .map(crisisId -> recoveryGates.isOpen(crisisId, intent.tenant()))
                        .orElse(false);
        return handle(id, new ActivateCampaign(open), intent);
    }

    public Campaign state(CampaignId id, Tenant tenant) {
        return handler.state(tenant, id.stream());
    }
}
