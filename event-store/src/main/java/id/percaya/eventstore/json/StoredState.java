package id.percaya.eventstore.json;

import id.percaya.eventstore.SnapshotFormat;
import id.percaya.eventstore.StreamId;
import id.percaya.eventstore.Tenant;

/// A state as a snapshot keeps it.
///
/// @param type which of the reducer's states: the record's name in kebab-case
/// @param data JSON, written by the events' codec: what is sealed in an event is sealed here
public record StoredState(String type, String data) {

    public static StoredState of(Object state, EventCodec codec, Tenant tenant, StreamId stream) {
        return new StoredState(
                SubtypeNames.nameOf(state.getClass()), codec.write(tenant, stream, state));
    }

    /// @throws IllegalStateException when it is none of the reducer's states, or its text does not
    ///   fit; says which, never what
    public <S> S as(SnapshotFormat<S> reducer, EventCodec codec, Tenant tenant, StreamId stream) {
        Class<? extends S> known = SubtypeNames.of(reducer.states()).byName().get(type);
        if (known == null) {
            throw new IllegalStateException(reducer.name() + " is no '" + type + "'");
        }
        return codec.read(tenant, stream, data, known);
    }
}
