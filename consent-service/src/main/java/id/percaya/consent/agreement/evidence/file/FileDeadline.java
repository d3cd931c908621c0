package id.percaya.consent.agreement.evidence.file;

import id.percaya.kit.timing.Deadline;
import id.percaya.kit.timing.Timer;
import jakarta.enterprise.context.ApplicationScoped;

/// Deletes a file that is not kept by its deadline, because the process died during the upload.
@ApplicationScoped
class FileDeadline implements Timer {

    static final String NAME = "evidence-file-deadline";

    private final FileRows rows;

    FileDeadline(FileRows rows) {
        this.rows = rows;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public void due(Deadline due) {
        rows.discard(due.subject());
    }
}
