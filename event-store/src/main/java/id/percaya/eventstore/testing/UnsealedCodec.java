package id.percaya.eventstore.testing;

import id.percaya.eventstore.Refused;
import id.percaya.eventstore.StreamId;
import id.percaya.eventstore.Tenant;
import id.percaya.eventstore.json.EventCodec;
import id.percaya.eventstore.json.Sealer;
import id.percaya.eventstore.json.StoredJson;
import id.percaya.eventstore.sealing.SealingRefusal;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/// Stores personal fields in the form of sealed ones but readable, for golden files and for tests
/// without a database.
final class UnsealedCodec implements EventCodec {

    private final Set<UUID> erased = ConcurrentHashMap.newKeySet();

    @Override
    public String write(Tenant tenant, StreamId stream, Object event) {
        return StoredJson.write(event, new Unsealed(stream.id()));
    }

    @Override
    public <T> T read(Tenant tenant, StreamId stream, String data, Class<T> type) {
        return StoredJson.read(data, type, new Unsealed(stream.id()));
    }

    void erase(UUID subject) {
        erased.add(subject);
    }

    private final class Unsealed implements Sealer {

        private final UUID stream;

        Unsealed(UUID stream) {
            this.stream = stream;
        }

        @Override
        public UUID subject() {
            return stream;
        }

        @Override
        public String seal(UUID subject, String field, String value) {
            if (erased.contains(subject)) {
                throw new Refused(SealingRefusal.SUBJECT_ERASED);
            }
            return value;
        }

        @Override
        public @Nullable String open(
                UUID subject, String field, List<String> formerly, String sealed) {
            return erased.contains(subject) ? null : sealed;
        }
    }
}
