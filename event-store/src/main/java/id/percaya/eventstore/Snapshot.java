package id.percaya.eventstore;

import java.util.UUID;

/// What a stream's first events have made true.
///
/// @param version how many events
/// @param last the id of the last of them
/// @param chain the correlation of the first
public record Snapshot<S>(S state, Version version, UUID last, UUID chain) {

    /// The same moment, as another form of the state.
    public <T> Snapshot<T> of(T other) {
        return new Snapshot<>(other, version, last, chain);
    }
}
