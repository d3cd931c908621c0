package id.percaya.kit.file;

import id.percaya.kit.timing.Deadline;
import id.percaya.kit.timing.Timer;

/// Deletes a file that is not kept by its deadline, because the process died during the upload.
public final class FileDeadline implements Timer {

    private final FileTables tables;
    private final FileRows rows;

    FileDeadline(FileTables tables, FileRows rows) {
        this.tables = tables;
        this.rows = rows;
    }

    @Override
    public String name() {
        return tables.deadline();
    }

    @Override
    public void due(Deadline due) {
        rows.discard(due.subject());
    }
}
