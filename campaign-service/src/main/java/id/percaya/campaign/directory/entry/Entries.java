package id.percaya.campaign.directory.entry;

import id.percaya.campaign.directory.entry.EntryCommand.AdoptCode;
import id.percaya.campaign.directory.entry.EntryCommand.RegisterEntry;
import id.percaya.campaign.directory.entry.EntryCommand.RetireEntry;
import id.percaya.campaign.permission.GateLock;
import id.percaya.eventstore.CommandContext;
import id.percaya.eventstore.CommandHandler;
import id.percaya.eventstore.EventStore;
import id.percaya.eventstore.Tenant;
import id.percaya.eventstore.Version;
import id.percaya.kit.directory.CodeKind;
import jakarta.enterprise.context.ApplicationScoped;

/// The command gateway of the directory's entries.
@ApplicationScoped
public class Entries {

    private final EventStore store;
    private final CommandHandler<EntryCommand, Entry, EntryEvent> handler;
    private final EntryLock lock;
    private final EntryViews views;
    private final GateLock gate;

    Entries(EventStore store, EntryLock lock, EntryViews views, GateLock gate) {
        this.store = store;
        this.gate = gate;
        handler = new CommandHandler<>(new EntryDecider(), EntryEvent.TYPES, store);
        this.lock = lock;
        this.views = views;
    }

    /// Keeps other writers of this kind waiting until the transaction ends, and reads all entries.
    /// Call it before the transaction's first write.
    public EntryFacts hold(CodeKind kind, Tenant tenant) {
        lock.take(tenant, kind);
        return views.facts(kind);
    }

    /// Registers an entry whose names were judged by the facts of [#hold]. The stream of a code
    /// that the facts do not have is empty, so it is not read: an import has thousands of them.
    public void registerHeld(
            EntryKey key, Description description, EntryFacts facts, CommandContext context) {
        RegisterEntry command = new RegisterEntry(key, description);
        if (facts.of(key.code()).isPresent()) {
            Version _ = handle(key, command, context);
            return;
        }
        EntryDecider decider = new EntryDecider();
        Version _ =
                store.append(
                        EntryId.of(context.tenant(), key).stream(),
                        Version.NONE,
                        decider.decide(command, decider.initial()),
                        EntryEvent.TYPES,
                        context.metadata());
    }

    /// A new synonym may bring a text under a halt that it escaped before. So it has a definite
    /// place before or after each claim. An import has none, because a file of thousands would keep
    /// claims waiting for as long; its names count from the next judgement.
    Version register(EntryKey key, Description description, CommandContext context) {
        gate.lockExclusive(context.tenant());
        EntryFacts facts = hold(key.kind(), context.tenant());
        EntryFaults.requireNone(EntryFaults.between(key.code(), description, facts));
        return handle(key, new RegisterEntry(key, description), context);
    }

    Version retire(EntryKey key, CommandContext context) {
        lock.take(context.tenant(), key.kind());
        return handle(key, new RetireEntry(), context);
    }

    /// Lists a code that is in use, unless it is listed or the directory is full.
    ///
    /// @return whether the code is listed now
    public boolean adopt(EntryKey key, CommandContext context) {
        EntryFacts facts = hold(key.kind(), context.tenant());
        boolean isListed = facts.of(key.code()).isPresent();
        if (!isListed && facts.hasRoomFor(1)) {
            Version _ = handle(key, new AdoptCode(key), context);
            return true;
        }
        return isListed;
    }

    private Version handle(EntryKey key, EntryCommand command, CommandContext context) {
        return handler.handle(EntryId.of(context.tenant(), key).stream(), command, context);
    }
}
