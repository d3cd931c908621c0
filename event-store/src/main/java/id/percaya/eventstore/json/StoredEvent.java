package id.percaya.eventstore.json;

import id.percaya.eventstore.EventTypes;
import id.percaya.eventstore.StreamId;
import id.percaya.eventstore.Tenant;

/// An event as its row has it: as whichever release wrote it.
///
/// @param type the stored name
/// @param version of the event's shape, from 1
/// @param data JSON
public record StoredEvent(String type, int version, String data) {

    /// What it is to this release: lifted to the present version, then bound.
    ///
    /// @throws IllegalStateException when the type is not declared, the version is newer than the
    ///   class, or the text does not fit it; says which, never what
    public <E> E as(EventTypes<E> types, EventCodec codec, Tenant tenant, StreamId stream) {
        Class<? extends E> known = types.byName().get(type);
        if (known == null) {
            throw new IllegalStateException(
                    stream
                            + " holds a '"
                            + type
                            + "', which is none of "
                            + types.byName().keySet());
        }
        return codec.read(tenant, stream, lifted(types), known);
    }

    /// The JSON as the present version has it.
    public String lifted(EventTypes<?> types) {
        int current = types.version(type);
        if (version > current) {
            throw new IllegalStateException(
                    "a newer release stored '"
                            + type
                            + "' as v"
                            + version
                            + "; this one knows it up to v"
                            + current);
        }
        return version == current
                ? data
                : StoredJson.write(types.lift(type, version, StoredJson.fields(data)));
    }
}
