package id.percaya.eventstore;

import java.util.List;
import java.util.UUID;

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

    /// Decides and appends. What a person does to a thing goes on the causal chain that began it;
    /// what a policy does goes on the chain of what it reacts to.
    ///
    /// @return the version after the command, the same as before when it changed nothing
    /// @throws Refused when a rule is in the way
    /// @throws NotSeen when the sender saw another version
    /// @throws StaleVersion when another command came first: run again by [Transactions#retrying]
    public Version handle(StreamId stream, C command, Intent intent) {
        List<Recorded<E>> history = store.read(intent.tenant(), stream, types);
        Version actual = new Version(history.size());
        Version seen = intent.seen();
        if (seen != null && !seen.equals(actual)) {
            throw new NotSeen(stream, seen, actual);
        }
        List<E> decided = decider.decide(command, fold(history));
        return store.append(stream, actual, decided, types, chained(intent.cause(), history));
    }

    /// What the stream's events have made true so far.
    public S state(Tenant tenant, StreamId stream) {
        return fold(store.read(tenant, stream, types));
    }

    /// The intent to do something because of this: on its causal chain, caused by its latest event;
    /// as it is when there is none.
    public Intent within(StreamId stream, Intent intent) {
        List<Recorded<E>> history = store.read(intent.tenant(), stream, types);
        return history.isEmpty() ? intent : intent.causedBy(history.getLast());
    }

    private S fold(List<Recorded<E>> history) {
        return decider.fold(history.stream().map(Recorded::event).toList());
    }

    private static Cause chained(Cause cause, List<? extends Recorded<?>> history) {
        boolean begins = history.isEmpty() || cause.causation() != null;
        return begins ? cause : cause.continuing(chain(history));
    }

    private static UUID chain(List<? extends Recorded<?>> history) {
        return history.getFirst().cause().correlation();
    }
}
