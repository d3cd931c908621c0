package id.percaya.eventstore.sealing;

import id.percaya.eventstore.EventName;
import id.percaya.eventstore.Refused;
import id.percaya.eventstore.StreamId;
import id.percaya.eventstore.Tenant;
import id.percaya.eventstore.json.Sealer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Encrypts the fields of one event or snapshot for their tenant, stream and field. They cannot be
/// decrypted for any other.
final class StreamSealer implements Sealer {

    private final SubjectKeys keys;
    private final Tenant tenant;
    private final StreamId stream;
    private final boolean event;
    private final String root;
    private final Map<UUID, SubjectKey> sealing = new HashMap<>();

    StreamSealer(SubjectKeys keys, Tenant tenant, StreamId stream, Class<?> type) {
        this.keys = keys;
        this.tenant = tenant;
        this.stream = stream;
        EventName name = type.getAnnotation(EventName.class);
        this.event = name != null;
        this.root = name == null ? "state" : name.value();
    }

    @Override
    public UUID subject() {
        return stream.id();
    }

    @Override
    public String seal(UUID subject, String field, String value) {
        return sealing.computeIfAbsent(subject, this::key).seal(value, place(root + "/" + field));
    }

    /// A snapshot is stored outside the transaction, and nothing of it is in plain text, so it
    /// needs no lock.
    private SubjectKey key(UUID subject) {
        KeyOwner owner = new KeyOwner(tenant, subject);
        SubjectKey key = event ? keys.inTransaction(owner) : keys.findOrMake(owner);
        if (key == null) {
            throw new Refused(SealingRefusal.SUBJECT_ERASED);
        }
        return key;
    }

    @Override
    public @Nullable String open(UUID subject, String field, List<String> formerly, String sealed) {
        SubjectKey key = keys.find(new KeyOwner(tenant, subject));
        if (key == null) {
            return null;
        }
        String name = root + "/" + field;
        String opened = key.open(sealed, place(name));
        for (int at = 0; opened == null && at < formerly.size(); at++) {
            opened = key.open(sealed, place(formerly.get(at)));
        }
        if (opened == null) {
            throw new IllegalStateException(
                    "%s of %s cannot be decrypted: it was changed, or moved from another place"
                            .formatted(name, stream));
        }
        return opened;
    }

    private String place(String name) {
        return String.join(
                "\n", "stream", tenant.id(), stream.category(), stream.id().toString(), name);
    }
}
