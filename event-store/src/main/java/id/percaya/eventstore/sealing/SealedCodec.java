package id.percaya.eventstore.sealing;

import id.percaya.eventstore.StreamId;
import id.percaya.eventstore.Tenant;
import id.percaya.eventstore.json.EventCodec;
import id.percaya.eventstore.json.StoredJson;

/// Stores each [Personal] field encrypted for its subject and everything else in plain text. It
/// encrypts within the transaction that will append the event.
public final class SealedCodec implements EventCodec {

    private final SubjectKeys keys;

    public SealedCodec(SubjectKeys keys) {
        this.keys = keys;
    }

    @Override
    public String write(Tenant tenant, StreamId stream, Object event) {
        return StoredJson.write(event, new StreamSealer(keys, tenant, stream, event.getClass()));
    }

    @Override
    public <T> T read(Tenant tenant, StreamId stream, String data, Class<T> type) {
        return StoredJson.read(data, type, new StreamSealer(keys, tenant, stream, type));
    }
}
