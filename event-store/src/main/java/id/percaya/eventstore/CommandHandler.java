package id.percaya.eventstore;

import java.util.List;

/// Loads a stream, decides and appends, in the running transaction.
public final class CommandHandler<C, S, E> {

    private final Decider<C, S, E> decider;
    private final EventTypes<E> types;
    private final EventStore store;
    private final StateLoader<S, E> loader;

    public CommandHandler(Decider<C, S, E> decider, EventTypes<E> types, EventStore store) {
        this(decider, types, store, new StateLoader<>(decider, types, store, null));
    }

    /// For streams that grow long: a snapshot is taken every hundred events, and loading begins
    /// with the latest one.
    public CommandHandler(
            Decider<C, S, E> decider,
            EventTypes<E> types,
            EventStore store,
            SnapshotFormat<S> snapshotFormat) {
        this(decider, types, store, new StateLoader<>(decider, types, store, snapshotFormat));
    }

    private CommandHandler(
            Decider<C, S, E> decider,
            EventTypes<E> types,
            EventStore store,
            StateLoader<S, E> loader) {
        this.decider = decider;
        this.types = types;
        this.store = store;
        this.loader = loader;
    }

    /// Decides and appends. A person's command keeps the correlation id of the stream's first
    /// event; a policy's command keeps that of its trigger.
    ///
    /// @return the version after the command; unchanged when the command changed nothing
    /// @throws Refused when a rule forbids the command
    /// @throws StaleVersion when the sender expects another version
    /// @throws LostRace when another command was appended first: run again by
    ///   [Transactions#retrying]
    public Version handle(StreamId stream, C command, CommandContext context) {
        LoadedState<S, E> loaded = loader.load(context.tenant(), stream);
        context.requireExpected(stream, loaded.version());
        List<E> decided = decider.decide(command, loaded.state());
        return store.append(
                stream, loaded.version(), decided, types, loaded.metadataFor(context.metadata()));
    }

    /// The stream's present state.
    public S state(Tenant tenant, StreamId stream) {
        return loader.load(tenant, stream).state();
    }

    /// The context of a command that this stream leads to: the stream's correlation id, caused by
    /// its latest event. Unchanged when the stream has no events.
    public CommandContext contextCausedBy(StreamId stream, CommandContext context) {
        Recorded<E> last = loader.load(context.tenant(), stream).last();
        return last == null ? context : context.causedBy(last);
    }
}
