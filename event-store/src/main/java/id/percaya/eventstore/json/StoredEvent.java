package id.percaya.eventstore.json;

import id.percaya.eventstore.EventTypes;
import id.percaya.eventstore.StreamId;
import id.percaya.eventstore.Tenant;

/// An event as it is stored, by this release or an older one.
///
/// @param type the stored name
/// @param version of the event's shape, from 1
/// @param data JSON
public record StoredEvent(String type, int version, String data) {

    /// The event in its present form: upcast to the present version, then bound.
    ///
    /// @throws IllegalStateException when the type is not declared, the version is newer than the
    ///   class, or the text does not fit; the message names the type and never the text
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

    /// The JSON of the present version.
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
