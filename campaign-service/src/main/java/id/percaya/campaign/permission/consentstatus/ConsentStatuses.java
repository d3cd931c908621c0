package id.percaya.campaign.permission.consentstatus;

import id.percaya.campaign.permission.GateLock;
import id.percaya.campaign.permission.LastCalls;
import id.percaya.campaign.permission.consentstatus.ConsentStatusCommand.HearConsentEnded;
import id.percaya.campaign.permission.consentstatus.ConsentStatusCommand.HearConsentExpired;
import id.percaya.campaign.permission.consentstatus.ConsentStatusCommand.HearConsentGiven;
import id.percaya.campaign.permission.consentstatus.ConsentStatusCommand.HearConsentRestricted;
import id.percaya.campaign.permission.consentstatus.ConsentStatusCommand.HearConsentWithdrawn;
import id.percaya.eventstore.CommandContext;
import id.percaya.eventstore.CommandHandler;
import id.percaya.eventstore.EventStore;
import id.percaya.eventstore.Version;
import jakarta.enterprise.context.ApplicationScoped;

/// The command gateway of consent statuses.
@ApplicationScoped
public class ConsentStatuses {

    private final CommandHandler<ConsentStatusCommand, ConsentStatus, ConsentStatusEvent> handler;
    private final GateLock lock;
    private final LastCalls calls;

    ConsentStatuses(EventStore store, GateLock lock, LastCalls calls) {
        handler = new CommandHandler<>(new ConsentStatusDecider(), ConsentStatusEvent.TYPES, store);
        this.lock = lock;
        this.calls = calls;
    }

    /// Takes the exclusive gate lock: every claim in progress is recorded before this, and every
    /// later one sees it. No call that shows the person begins after the news that takes a
    /// permission away.
    public Version handle(ConsentId id, ConsentStatusCommand command, CommandContext context) {
        switch (command) {
            case HearConsentGiven _ -> lock.lockExclusive(context.tenant());
            case HearConsentRestricted _,
                    HearConsentWithdrawn _,
                    HearConsentExpired _,
                    HearConsentEnded _ ->
                    calls.await(context.tenant(), command.subjectId());
        }
        return handler.handle(id.stream(), command, context);
    }
}
