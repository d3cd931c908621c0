package id.percaya.kit.file;

import id.percaya.eventstore.Personal;
import id.percaya.eventstore.Refused;
import id.percaya.eventstore.Tenant;
import id.percaya.eventstore.sealing.Sealing;
import id.percaya.eventstore.sealing.SealingRefusal;
import java.util.UUID;
import java.util.function.Supplier;

/// The keys of files, each sealed under the key of its subject.
final class FileKeys {

    private final Supplier<Sealing> sealing;
    private final FileTables tables;

    /// @param sealing asked late, because timers are made before the keys are read
    FileKeys(Supplier<Sealing> sealing, FileTables tables) {
        this.sealing = sealing;
        this.tables = tables;
    }

    /// @throws Refused when the subject has been erased
    String seal(Tenant tenant, UUID file, UUID subject, FileKey key) {
        String sealed = sealing.get().seal(tenant, subject, tables.of(file), key.text());
        if (sealed == null) {
            throw new Refused(SealingRefusal.SUBJECT_ERASED);
        }
        return sealed;
    }

    /// Destroys the key of a subject that has no file any more.
    void destroy(Tenant tenant, UUID subject) {
        sealing.get().destroyUnused(tenant, subject);
    }

    /// @throws Refused when the subject has been erased
    FileKey open(Tenant tenant, UUID file, UUID subject, String sealed) {
        return switch (sealing.get().open(tenant, subject, tables.of(file), sealed)) {
            case Personal.Known<String>(String key) -> FileKey.of(key);
            case Personal.Erased<String> _ -> throw new Refused(FileRefusal.FILE_GONE);
        };
    }
}
