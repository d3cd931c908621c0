package id.percaya.kit.file;

import id.percaya.eventstore.Tenant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// Deletes the files of uploads that are not kept, within the running transaction. Where a subject
/// is the upload itself, its key is destroyed with its last file: backups have the sealed file.
final class FileDiscard {

    private final FileTables tables;
    private final FileRows rows;
    private final FileKeys keys;

    FileDiscard(FileTables tables, FileRows rows, FileKeys keys) {
        this.tables = tables;
        this.rows = rows;
        this.keys = keys;
    }

    void discard(Tenant tenant, Collection<UUID> files) {
        List<UUID> subjects =
                files.stream().map(rows::discard).flatMap(Optional::stream).distinct().toList();
        if (tables.ownKeys()) {
            subjects.stream()
                    .filter(subject -> !rows.hasAny(subject))
                    .forEach(subject -> keys.destroy(tenant, subject));
        }
    }
}
