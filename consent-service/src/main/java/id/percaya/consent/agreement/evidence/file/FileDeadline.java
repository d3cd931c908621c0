package id.percaya.consent.agreement.evidence.file;

import id.percaya.kit.timing.Deadline;
import id.percaya.kit.timing.Timer;
import jakarta.enterprise.context.ApplicationScoped;

/// Takes away a file that is still not kept: its process was killed while it came in.
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
