package id.percaya.kit.file;

import id.percaya.kit.timing.Deadline;
import id.percaya.kit.timing.Timer;
import java.util.List;

/// Deletes a file that is not kept by its deadline, because the process died during the upload.
public final class FileDeadline implements Timer {

    private final FileTables tables;
    private final FileDiscard discard;

    FileDeadline(FileTables tables, FileDiscard discard) {
        this.tables = tables;
        this.discard = discard;
    }

    @Override
    public String name() {
        return tables.deadline();
    }

    @Override
    public void due(Deadline due) {
        discard.discard(due.tenant(), List.of(due.subject()));
    }
}
