package id.percaya.campaign.publishing.sending;

import id.percaya.campaign.publishing.publication.Publication;
import id.percaya.campaign.publishing.publication.PublicationCommand.RecordOutcome;
import id.percaya.campaign.publishing.publication.PublicationCommand.RecordRetraction;
import id.percaya.campaign.publishing.publication.PublicationCommand.StartSending;
import id.percaya.campaign.publishing.publication.PublicationId;
import id.percaya.campaign.publishing.publication.Publications;
import id.percaya.campaign.publishing.publication.SendingOutcome;
import id.percaya.campaign.publishing.sending.ChannelSender.Removal;
import id.percaya.eventstore.CommandContext;
import id.percaya.eventstore.Tenant;
import id.percaya.eventstore.Transactions;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Sends claimed publications to their channels and has published ones taken down. It calls a
/// channel between two transactions and never within one.
@ApplicationScoped
public class PublicationDispatcher {

    private final Publications publications;
    private final OutgoingPublicationReader reader;
    private final ChannelSenderSelector senders;
    private final Transactions transactions;
    private final Clock clock;

    PublicationDispatcher(
            Publications publications,
            OutgoingPublicationReader reader,
            ChannelSenderSelector senders,
            Transactions transactions,
            Clock clock) {
        this.publications = publications;
        this.reader = reader;
        this.senders = senders;
        this.transactions = transactions;
        this.clock = clock;
    }

    /// Sends a claim at most once. When another attempt at the same claim has already begun, this
    /// one records the outcome as unknown and sends nothing.
    ///
    /// @param attempt a fresh id, also for a retry after a crash
    public void send(PublicationId id, int claim, UUID attempt, CommandContext context) {
        Tenant tenant = context.tenant();
        StartSending start = new StartSending(claim, attempt, clock.instant());
        transactions.retrying(tenant, () -> publications.handle(id, start, context));
        if (!transactions.call(tenant, () -> isSending(id, attempt, tenant))) {
            return;
        }
        SendingOutcome outcome =
                outgoing(id, tenant)
                        .map(outgoing -> sender(outgoing).publish(outgoing))
                        .orElseGet(() -> new SendingOutcome.Rejected("the account was closed"));
        RecordOutcome record = new RecordOutcome(attempt, outcome, clock.instant());
        transactions.retrying(tenant, () -> publications.handle(id, record, context));
    }

    /// Asks the channel to take it down. Nothing is recorded when a person must do that.
    public void takeDown(PublicationId id, CommandContext context) {
        Tenant tenant = context.tenant();
        if (!transactions.call(tenant, () -> isRetracting(id, tenant))) {
            return;
        }
        Optional<Removal> removal =
                outgoing(id, tenant).flatMap(outgoing -> sender(outgoing).takeDown(outgoing));
        removal.ifPresent(done ->
                transactions.retrying(
                        tenant, () -> publications.handle(id, record(done), context)));
    }

    private RecordRetraction record(Removal removal) {
        @Nullable String failure =
                switch (removal) {
                    case Removal.Removed _ -> null;
                    case Removal.NotRemoved(String why) -> why;
                };
        return new RecordRetraction(failure, clock.instant());
    }

    private boolean isSending(PublicationId id, UUID attempt, Tenant tenant) {
        return publications.state(id, tenant) instanceof Publication.Sending(_, UUID by)
                && by.equals(attempt);
    }

    private boolean isRetracting(PublicationId id, Tenant tenant) {
        return publications.state(id, tenant) instanceof Publication.Retracting;
    }

    private Optional<OutgoingPublication> outgoing(PublicationId id, Tenant tenant) {
        return transactions.call(tenant, () -> reader.read(id, tenant));
    }

    private ChannelSender sender(OutgoingPublication outgoing) {
        return senders.senderFor(outgoing.account().delivery());
    }
}
