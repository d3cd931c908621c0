package id.percaya.campaign.publishing.publication.stopping;

import id.percaya.campaign.publishing.gate.HoldReason;
import id.percaya.campaign.publishing.publication.PublicationId;
import id.percaya.campaign.publishing.publication.PublishGate;
import id.percaya.eventstore.CommandContext;
import id.percaya.eventstore.Recorded;
import id.percaya.eventstore.Transactions;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;

/// Stops at once what a fact forbids, so that people see it: holds what waits for its time, and
/// asks those who have one in hand. The gate would hold what is due anyway.
@ApplicationScoped
class ForbiddenPublicationStopper {

    private final PublishGate gate;
    private final EachPublication each;
    private final Transactions transactions;

    ForbiddenPublicationStopper(PublishGate gate, EachPublication each, Transactions transactions) {
        this.gate = gate;
        this.each = each;
        this.transactions = transactions;
    }

    /// @param reason the reason that the fact is, unless it was reversed since
    /// @param affected finds the publications in a transaction of the tenant
    void stop(HoldReason reason, Supplier<List<PublicationId>> affected, Recorded<?> fact) {
        stop(Set.of(reason), affected, fact);
    }

    /// @param reasons the reasons that the fact may be, unless it was reversed since
    void stop(Set<HoldReason> reasons, Supplier<List<PublicationId>> affected, Recorded<?> fact) {
        CommandContext context = CommandContext.of(fact);
        each.inTransaction(
                context.tenant(),
                transactions.call(context.tenant(), affected),
                id -> gate.reconsider(id, reasons, context));
    }
}
