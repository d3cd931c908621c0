package id.percaya.eventstore.json;

import id.percaya.eventstore.StreamId;
import id.percaya.eventstore.Tenant;

/// How an event becomes the text of its row and comes back. The same for everything that reads the
/// log: the store, the subscriptions, the rebuilds.
public interface EventCodec {

    /// Stores every field as it is.
    EventCodec PLAIN =
            new EventCodec() {
                @Override
                public String write(Tenant tenant, StreamId stream, Object event) {
                    return StoredJson.write(event);
                }

                @Override
                public <T> T read(Tenant tenant, StreamId stream, String data, Class<T> type) {
                    return StoredJson.read(data, type);
                }
            };

    String write(Tenant tenant, StreamId stream, Object event);

    /// @throws IllegalStateException when the text does not fit the type; says which, never what
    <T> T read(Tenant tenant, StreamId stream, String data, Class<T> type);
}
