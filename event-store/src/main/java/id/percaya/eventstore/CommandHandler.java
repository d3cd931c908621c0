package id.percaya.eventstore;

import java.util.List;

/// Reads a stream, decides, and appends, within the transaction that runs.
public final class CommandHandler<C, S, E> {

    private final Decider<C, S, E> decider;
    private final EventTypes<E> types;
    private final EventStore store;
    private final StateLoader<S, E> folding;

    public CommandHandler(Decider<C, S, E> decider, EventTypes<E> types, EventStore store) {
        this(decider, types, store, new StateLoader<>(decider, types, store, null));
    }

    /// For streams that grow long: folded from their latest snapshot on, which is kept every
    /// hundred events.
    public CommandHandler(
            Decider<C, S, E> decider,
            EventTypes<E> types,
            EventStore store,
            SnapshotFormat<S> reducer) {
        this(decider, types, store, new StateLoader<>(decider, types, store, reducer));
    }

    private CommandHandler(
            Decider<C, S, E> decider,
            EventTypes<E> types,
            EventStore store,
            StateLoader<S, E> folding) {
        this.decider = decider;
        this.types = types;
        this.store = store;
        this.folding = folding;
    }

    /// Decides and appends. What a person does to a thing goes on the causal chain that began it;
    /// what a policy does goes on the chain of what it reacts to.
    ///
    /// @return the version after the command, the same as before when it changed nothing
    /// @throws Refused when a rule is in the way
    /// @throws StaleVersion when the sender saw another version
    /// @throws LostRace when another command came first: run again by [Transactions#retrying]
    public Version handle(StreamId stream, C command, CommandContext intent) {
        LoadedState<S, E> past = folding.fold(intent.tenant(), stream);
        Version seen = intent.expectedVersion();
        if (seen != null && !seen.equals(past.version())) {
            throw new StaleVersion(stream, seen, past.version());
        }
        List<E> decided = decider.decide(command, past.state());
        return store.append(stream, past.version(), decided, types, past.chained(intent.metadata()));
    }

    /// What the stream's events have made true so far.
    public S state(Tenant tenant, StreamId stream) {
        return folding.fold(tenant, stream).state();
    }

    /// The intent to do something because of this: on its causal chain, caused by its latest event;
    /// as it is when there is none.
    public CommandContext within(StreamId stream, CommandContext intent) {
        Recorded<E> last = folding.fold(intent.tenant(), stream).last();
        return last == null ? intent : intent.causedBy(last);
    }
}
