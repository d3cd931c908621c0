package id.percaya.eventstore;

/// How a decider's states are stored as snapshots. Pass it to a [CommandHandler] whose streams grow
/// long:
///
/// ```java
/// new CommandHandler<>(
///         new AlertDecider(), AlertEvent.TYPES, store, new SnapshotFormat<>(Alert.class, 1));
/// ```
///
/// @param states the state's class or sealed interface; its values are stored in the same way as
///   events
/// @param version raise it whenever `evolve` or the shape of a state changes: snapshots of another
///   version are ignored. No check notices when you forget
public record SnapshotFormat<S>(Class<S> states, int version) {

    /// Snapshots are stored under this name, so that two formats of one stream do not mix.
    public String name() {
        return states.getSimpleName();
    }
}
