package id.percaya.eventstore.postgres;

import id.percaya.eventstore.Reducer;
import id.percaya.eventstore.StreamId;
import id.percaya.eventstore.Tenant;

/// A state as a snapshot keeps it.
///
/// @param type which of the reducer's states: the record's name in kebab-case
/// @param data JSON, written by the events' codec: what is sealed in an event is sealed here
public record StoredState(String type, String data) {

    public static StoredState of(Object state, EventCodec codec, Tenant tenant, StreamId stream) {
        return new StoredState(
                SealedFamily.nameOf(state.getClass()), codec.write(tenant, stream, state));
    }

    /// @throws IllegalStateException when it is none of the reducer's states, or its text does not
    ///   fit; says which, never what
    public <S> S as(Reducer<S> reducer, EventCodec codec, Tenant tenant, StreamId stream) {
        Class<? extends S> known = SealedFamily.of(reducer.states()).byName().get(type);
        if (known == null) {
            throw new IllegalStateException(reducer.name() + " is no '" + type + "'");
        }
        return codec.read(tenant, stream, data, known);
    }
}
