package id.percaya.eventstore.json;

import id.percaya.eventstore.StreamId;
import id.percaya.eventstore.Tenant;

/// Turns an event into the text of its row and back. Store, subscriptions and rebuilds of one log
/// use the same codec.
public interface EventCodec {

    /// Stores every field in plain text.
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

    /// @throws IllegalStateException when the text does not fit the type; the message names the
    ///   type and never the text
    <T> T read(Tenant tenant, StreamId stream, String data, Class<T> type);
}
