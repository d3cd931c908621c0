package id.percaya.eventstore.json;

import id.percaya.eventstore.SnapshotFormat;
import id.percaya.eventstore.StreamId;
import id.percaya.eventstore.Tenant;

/// A state as a snapshot stores it.
///
/// @param type the name of the state's record in kebab-case
/// @param data JSON, written by the codec of the events, so that sealed fields stay sealed
public record StoredState(String type, String data) {

    public static StoredState of(Object state, EventCodec codec, Tenant tenant, StreamId stream) {
        return new StoredState(
                SubtypeNames.nameOf(state.getClass()), codec.write(tenant, stream, state));
    }

    /// @throws IllegalStateException when the type is not one of the format's states or the text
    ///   does not fit; the message names the type and never the text
    public <S> S as(SnapshotFormat<S> format, EventCodec codec, Tenant tenant, StreamId stream) {
        Class<? extends S> known = SubtypeNames.of(format.states()).byName().get(type);
        if (known == null) {
            throw new IllegalStateException("no state of " + format.name() + ": '" + type + "'");
        }
        return codec.read(tenant, stream, data, known);
    }
}
