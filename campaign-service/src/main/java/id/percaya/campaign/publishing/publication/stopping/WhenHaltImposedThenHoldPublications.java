package id.percaya.campaign.publishing.publication.stopping;

import id.percaya.campaign.HaltReference;
import id.percaya.campaign.permission.halt.HaltEvent;
import id.percaya.campaign.permission.halt.HaltEvent.HaltImposed;
import id.percaya.campaign.permission.halt.HaltEvent.HaltLifted;
import id.percaya.campaign.publishing.gate.Hold;
import id.percaya.campaign.publishing.publication.PublicationCommand.HoldPublication;
import id.percaya.campaign.publishing.publication.PublicationId;
import id.percaya.campaign.publishing.publication.Publications;
import id.percaya.eventstore.CommandContext;
import id.percaya.eventstore.EventTypes;
import id.percaya.eventstore.Recorded;
import id.percaya.eventstore.Subscription;
import id.percaya.eventstore.Tenant;
import id.percaya.eventstore.Transactions;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;

/// Holds publications at once, so that people see what a halt affects. The gate would hold them
/// anyway.
@ApplicationScoped
class WhenHaltImposedThenHoldPublications implements Subscription<HaltEvent> {

    private final Publications publications;
    private final AffectedPublicationViews affected;
    private final SuspectedPublications suspected;
    private final Transactions transactions;
    private final Clock clock;

    WhenHaltImposedThenHoldPublications(
            Publications publications,
            AffectedPublicationViews affected,
            SuspectedPublications suspected,
            Transactions transactions,
            Clock clock) {
        this.publications = publications;
        this.affected = affected;
        this.suspected = suspected;
        this.transactions = transactions;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "halt-holds";
    }

    @Override
    public EventTypes<HaltEvent> types() {
        return HaltEvent.TYPES;
    }

    @Override
    public void on(Recorded<HaltEvent> recorded) {
        switch (recorded.event()) {
            case HaltImposed imposed -> hold(imposed, recorded);
            case HaltLifted _ -> {}
        }
    }

    private void hold(HaltImposed imposed, Recorded<HaltEvent> recorded) {
        Tenant tenant = recorded.metadata().tenant();
        HaltReference halt = new HaltReference(recorded.stream().id(), imposed.crisisId());
        hold(
                transactions.call(tenant, () -> affected.scheduledUnder(imposed)),
                Hold.by(halt),
                recorded);
        hold(
                transactions.call(tenant, () -> suspected.under(imposed)),
                Hold.suspectedBy(halt),
                recorded);
    }

    private void hold(List<PublicationId> ids, Hold hold, Recorded<HaltEvent> recorded) {
        CommandContext context = CommandContext.of(recorded);
        HoldPublication command = new HoldPublication(hold, clock.instant());
        for (PublicationId id : ids) {
            transactions.retrying(
                    context.tenant(), () -> publications.handle(id, command, context));
        }
    }
}
