package id.percaya.eventstore.sealing;

import id.percaya.eventstore.Personal;
import id.percaya.eventstore.Refused;
import id.percaya.eventstore.Tenant;
import id.percaya.eventstore.json.StoredJson;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Seals what is about a person outside of the log: a view's column, the key of an uploaded file. A
/// column that is kept sealed needs no [Scrub], and leaves nothing in old pages, in the write-ahead
/// log, in replicas or in backups.
public final class Sealing {

    private final SubjectKeys keys;

    public Sealing(SubjectKeys keys) {
        this.keys = keys;
    }

    /// @param place where it is put, `subject_card.name`; it opens there only
    /// @return null when the subject has been erased
    public @Nullable String seal(Tenant tenant, UUID subject, String place, String value) {
        SubjectKey key = keys.findOrMake(new KeyOwner(tenant, subject));
        return key == null ? null : key.seal(StoredJson.write(value), context(tenant, place));
    }

    /// Asked by a command's transaction before its append, when what it adds about the subject was
    /// sealed before it, or holds nothing that is sealed: a key may be kept for a while that
    /// another node has destroyed. The erasure then waits for the transaction. Writes nothing.
    ///
    /// @throws Refused `SUBJECT_ERASED` when the erasure came first
    public void holdOffErasure(Tenant tenant, UUID subject) {
        keys.holdOffErasure(new KeyOwner(tenant, subject));
    }

    /// @throws IllegalStateException when it was not sealed for this subject and place
    public Personal<String> open(
            Tenant tenant, UUID subject, String place, @Nullable String sealed) {
        SubjectKey key = sealed == null ? null : keys.find(new KeyOwner(tenant, subject));
        if (key == null || sealed == null) {
            return Personal.erased();
        }
        String opened = key.open(sealed, context(tenant, place));
        if (opened == null) {
            throw new IllegalStateException(
                    place + " does not open: it was changed, or moved from elsewhere");
        }
        return Personal.of(StoredJson.read(opened, String.class));
    }

    private static String context(Tenant tenant, String place) {
        return String.join("\n", "place", tenant.id(), place);
    }
}
