package id.percaya.campaign.planning.campaign;

import id.percaya.campaign.permission.GateLock;
import id.percaya.campaign.permission.recovery.RecoveryGates;
import id.percaya.campaign.planning.campaign.CampaignCommand.ActivateCampaign;
import id.percaya.campaign.planning.campaign.CampaignCommand.AmendCampaign;
import id.percaya.campaign.planning.campaign.CampaignCommand.ApproveAmendment;
import id.percaya.campaign.planning.campaign.CampaignCommand.ApproveCampaign;
import id.percaya.campaign.planning.campaign.CampaignCommand.ArchiveCampaign;
import id.percaya.campaign.planning.campaign.CampaignCommand.CancelCampaign;
import id.percaya.campaign.planning.campaign.CampaignCommand.CompleteCampaign;
import id.percaya.campaign.planning.campaign.CampaignCommand.DraftCampaign;
import id.percaya.campaign.planning.campaign.CampaignCommand.PauseCampaign;
import id.percaya.campaign.planning.campaign.CampaignCommand.ReviseCampaign;
import id.percaya.campaign.planning.campaign.CampaignCommand.SubmitCampaign;
import id.percaya.eventstore.CommandContext;
import id.percaya.eventstore.CommandHandler;
import id.percaya.eventstore.EventStore;
import id.percaya.eventstore.Tenant;
import id.percaya.eventstore.Version;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

/// The command gateway of campaigns.
@ApplicationScoped
public class Campaigns {

    private final CommandHandler<CampaignCommand, Campaign, CampaignEvent> handler;
    private final RecoveryGates recoveryGates;
    private final GateLock lock;

    Campaigns(EventStore store, RecoveryGates recoveryGates, GateLock lock) {
        handler = new CommandHandler<>(new CampaignDecider(), CampaignEvent.TYPES, store);
        this.recoveryGates = recoveryGates;
        this.lock = lock;
    }

    /// A command that ends a campaign's activity, or gives it a plan with another period, takes the
    /// gate lock: the log then tells which calls to a channel came before it.
    public Version handle(CampaignId id, CampaignCommand command, CommandContext context) {
        switch (command) {
            case PauseCampaign _, CompleteCampaign _, CancelCampaign _, ApproveAmendment _ ->
                    lock.lockExclusive(context.tenant());
            case DraftCampaign _,
                    ReviseCampaign _,
                    SubmitCampaign _,
                    ApproveCampaign _,
                    ActivateCampaign _,
                    AmendCampaign _,
                    ArchiveCampaign _ -> {}
        }
        return handler.handle(id.stream(), command, context);
    }

    /// Activates a campaign. A recovery campaign needs its crisis' gate to be open; its activation
    /// then keeps the correlation id of that crisis.
    public Version activate(CampaignId id, CommandContext context) {
        Optional<UUID> crisis =
                state(id, context.tenant())
                        .planned()
                        .flatMap(plan -> Optional.ofNullable(plan.crisisId()));
        boolean open =
                crisis.filter(gate -> recoveryGates.isOpen(gate, context.tenant())).isPresent();
        CommandContext caused =
                crisis.map(gate -> recoveryGates.causedByOpening(gate, context)).orElse(context);
        return handle(id, new ActivateCampaign(open), caused);
    }

    public Campaign state(CampaignId id, Tenant tenant) {
        return handler.state(tenant, id.stream());
    }
}
