package id.percaya.eventstore;

import java.util.UUID;

/// The state after a stream's first events.
///
/// @param version the number of those events
/// @param last the id of the last of them
/// @param chain the correlation id of the first of them
public record Snapshot<S>(S state, Version version, UUID last, UUID chain) {

    /// The same snapshot with the state in another form.
    public <T> Snapshot<T> of(T other) {
        return new Snapshot<>(other, version, last, chain);
    }
}
