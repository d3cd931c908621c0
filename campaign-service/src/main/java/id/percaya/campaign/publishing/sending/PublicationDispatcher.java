package id.percaya.campaign.publishing.sending;

import id.percaya.campaign.permission.CallWindow;
import id.percaya.campaign.permission.CallWindow.Permission;
import id.percaya.campaign.permission.GatePlaces;
import id.percaya.campaign.publishing.publication.Claim;
import id.percaya.campaign.publishing.publication.PublicationCommand;
import id.percaya.campaign.publishing.publication.PublicationCommand.LapseSending;
import id.percaya.campaign.publishing.publication.PublicationCommand.RecordOutcome;
import id.percaya.campaign.publishing.publication.PublicationCommand.RecordRetraction;
import id.percaya.campaign.publishing.publication.PublicationCommand.RefuseSending;
import id.percaya.campaign.publishing.publication.PublicationId;
import id.percaya.campaign.publishing.publication.Publications;
import id.percaya.campaign.publishing.publication.PublishGate;
import id.percaya.campaign.publishing.publication.SendingOutcome;
import id.percaya.campaign.publishing.sending.ChannelSender.Preparation;
import id.percaya.campaign.publishing.sending.ChannelSender.Preparation.Prepared;
import id.percaya.campaign.publishing.sending.ChannelSender.Removal;
import id.percaya.eventstore.CommandContext;
import id.percaya.eventstore.Tenant;
import id.percaya.eventstore.Transactions;
import id.percaya.kit.tenancy.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/// Sends claimed publications to their channels and has published ones taken down. It calls a
/// channel between two transactions and never within one.
@ApplicationScoped
public class PublicationDispatcher {

    /// Permissions in a row that may lapse before the queue is asked again.
    private static final int MOST_LAPSES = 5;

    private static final int MOST_JUDGING = 8;
    private static final int MOST_JUDGING_OF_TENANT = 3;

    /// Doubled each time: what made it late may last.
    private static final Duration AFTER_LAPSE = Duration.ofMillis(100);

    /// The gate will mark it missed. So what can never be prepared has an end.
    private static final Preparation LATE =
            new Prepared(() -> new SendingOutcome.Unavailable("too late"));

    private final Publications publications;
    private final PublishGate gate;
    private final CallWindow window;
    private final OutgoingPublicationReader reader;
    private final ChannelSenderSelector senders;
    private final Transactions transactions;
    private final Clock clock;
    private final GatePlaces judging = new GatePlaces(MOST_JUDGING, MOST_JUDGING_OF_TENANT);

    PublicationDispatcher(
            Publications publications,
            PublishGate gate,
            CallWindow window,
            OutgoingPublicationReader reader,
            ChannelSenderSelector senders,
            Transactions transactions,
            Clock clock) {
        this.publications = publications;
        this.gate = gate;
        this.window = window;
        this.reader = reader;
        this.senders = senders;
        this.transactions = transactions;
        this.clock = clock;
    }

    /// Sends a claim at most once: prepares, asks the gate, and calls at once or not at all. When
    /// another attempt at the same claim has already begun, this one records the outcome as unknown
    /// and sends nothing.
    ///
    /// @return false if it is to be tried again later, because every permission lapsed
    public boolean send(PublicationId id, int claim, Tenant tenant) {
        return transactions
                .call(tenant, () -> publications.claim(id, claim, tenant))
                .map(found -> send(id, found))
                .orElse(true);
    }

    private boolean send(PublicationId id, Claim claim) {
        Preparation preparation =
                clock.instant().isAfter(claim.end())
                        ? LATE
                        : prepared(id, claim.context().tenant());
        return switch (preparation) {
            case Preparation.Refused(var refusal) -> {
                handle(
                        id,
                        new RefuseSending(claim.number(), refusal, clock.instant()),
                        claim.context());
                yield true;
            }
            case Prepared prepared -> commit(id, claim, prepared);
        };
    }

    private Preparation prepared(PublicationId id, Tenant tenant) {
        return outgoing(id, tenant)
                .map(outgoing -> sender(outgoing).prepare(outgoing))
                .orElseGet(() ->
                        new Prepared(() -> new SendingOutcome.Rejected("the account was closed")));
    }

    /// The gate may have judged in the last moment of the grace, so the end is looked at again.
    private boolean commit(PublicationId id, Claim claim, Prepared prepared) {
        CommandContext context = claim.context();
        for (int lapses = 0; lapses < MOST_LAPSES; lapses++) {
            UUID attempt = Ids.next();
            Optional<Permission> permission = start(id, claim, attempt);
            if (permission.isEmpty()) {
                return true;
            }
            if (window.isOpen(permission.get()) && !clock.instant().isAfter(claim.end())) {
                SendingOutcome outcome = prepared.commit();
                handle(id, new RecordOutcome(attempt, outcome, clock.instant()), context);
                return true;
            }
            handle(id, new LapseSending(attempt, clock.instant()), context);
            LockSupport.parkNanos(AFTER_LAPSE.toNanos() << lapses);
        }
        return false;
    }

    private Optional<Permission> start(PublicationId id, Claim claim, UUID attempt) {
        Tenant tenant = claim.context().tenant();
        return judging.within(
                tenant,
                () ->
                        transactions.retrying(
                                tenant,
                                () -> gate.start(id, claim.number(), attempt, claim.context())));
    }

    /// Asks the channel to take it down. Nothing is recorded when a person must do that.
    ///
    /// @param since the version at which the retraction was started
    public void takeDown(PublicationId id, int since, Tenant tenant) {
        transactions
                .call(tenant, () -> publications.retraction(id, since, tenant))
                .ifPresent(context -> takeDown(id, context));
    }

    private void takeDown(PublicationId id, CommandContext context) {
        Optional<Removal> removal =
                outgoing(id, context.tenant())
                        .flatMap(outgoing -> sender(outgoing).remove(outgoing));
        removal.ifPresent(done -> handle(id, record(done), context));
    }

    private void handle(PublicationId id, PublicationCommand command, CommandContext context) {
        transactions.retrying(context.tenant(), () -> publications.handle(id, command, context));
    }

    private RecordRetraction record(Removal removal) {
        @Nullable String failure =
                switch (removal) {
                    case Removal.Removed _ -> null;
                    case Removal.NotRemoved(String why) -> why;
                };
        return new RecordRetraction(failure, clock.instant());
    }

    private Optional<OutgoingPublication> outgoing(PublicationId id, Tenant tenant) {
        return transactions.call(tenant, () -> reader.read(id, tenant));
    }

    private ChannelSender sender(OutgoingPublication outgoing) {
        return senders.senderFor(outgoing.account().delivery());
    }
}
