package id.percaya.eventstore.sealing;

import id.percaya.eventstore.Personal;
import id.percaya.eventstore.Refused;
import id.percaya.eventstore.Tenant;
import id.percaya.eventstore.json.StoredJson;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Encrypts personal data outside the log, such as a view's column or the key of an uploaded file.
/// A sealed column needs no [Scrub], and leaves nothing readable in old pages, the write-ahead log,
/// replicas or backups.
public final class Sealing {

    private final SubjectKeys keys;

    public Sealing(SubjectKeys keys) {
        this.keys = keys;
    }

    /// @param place where it is stored, such as `subject_card.name`; it can only be opened for the
    ///   same place
    /// @return null when the subject has been erased
    public @Nullable String seal(Tenant tenant, UUID subject, String place, String value) {
        SubjectKey key = keys.findOrMake(new KeyOwner(tenant, subject));
        return key == null ? null : key.seal(StoredJson.write(value), context(tenant, place));
    }

    /// Makes an erasure of the subject wait until the running transaction ends. A command's
    /// transaction calls this before its append when it adds plain data about the subject, or data
    /// that was sealed earlier: a cached key may have been destroyed by another node. Writes
    /// nothing.
    ///
    /// @throws Refused `SUBJECT_ERASED` when the subject was erased before
    public void holdOffErasure(Tenant tenant, UUID subject) {
        keys.holdOffErasure(new KeyOwner(tenant, subject));
    }

    /// Destroys the key of a subject for which nothing is kept, such as an upload that was refused,
    /// within the running transaction. It is no erasure: no fact, no scrub and no line in the log.
    /// Other nodes may still open with a cached key for 60 s.
    public void destroyUnused(Tenant tenant, UUID subject) {
        keys.destroyUnused(new KeyOwner(tenant, subject));
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
                    place + " cannot be decrypted: it was changed, or moved from another place");
        }
        return Personal.of(StoredJson.read(opened, String.class));
    }

    private static String context(Tenant tenant, String place) {
        return String.join("\n", "place", tenant.id(), place);
    }
}
