package id.percaya.eventstore;

import java.util.List;

/// Reads a stream, decides, and appends, within the transaction that runs.
public final class CommandHandler<C, S, E> {

    private final Decider<C, S, E> decider;
    private final EventTypes<E> types;
    private final EventStore store;

    public CommandHandler(Decider<C, S, E> decider, EventTypes<E> types, EventStore store) {
        this.decider = decider;
        this.types = types;
        this.store = store;
    }

    /// @return the version after the command, the same as before when it changed nothing
    /// @throws Refused when a rule is in the way
    /// @throws NotSeen when the sender saw another version
    /// @throws StaleVersion when another command came first: run again by [Transactions#retrying]
    public Version handle(StreamId stream, C command, Intent intent) {
        List<E> history =
                store.read(intent.tenant(), stream, types).stream().map(Recorded::event).toList();
        Version actual = new Version(history.size());
        Version seen = intent.seen();
        if (seen != null && !seen.equals(actual)) {
            throw new NotSeen(stream, seen, actual);
        }
        List<E> decided = decider.decide(command, decider.fold(history));
        return store.append(stream, actual, decided, types, intent.cause());
    }

    /// What the stream's events have made true so far.
    public S state(Tenant tenant, StreamId stream) {
        return decider.fold(
                store.read(tenant, stream, types).stream().map(Recorded::event).toList());
    }
}
