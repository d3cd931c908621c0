package id.percaya.eventstore;

/// How a decider's states are known to snapshots. Given to a [CommandHandler] whose streams grow
/// long:
///
/// ```java
/// new CommandHandler<>(new AlertDecider(), AlertEvent.TYPES, store, new Reducer<>(Alert.class, 1));
/// ```
///
/// @param states the state's class or sealed interface; what it holds is stored as events are
/// @param version raised whenever `evolve` or a state's shape changes: a snapshot of another
///   version is passed over. Nothing finds out that it was forgotten
public record SnapshotFormat<S>(Class<S> states, int version) {

    /// Under which the snapshots are kept: two reducers of one stream have their own.
    public String name() {
        return states.getSimpleName();
    }
}
