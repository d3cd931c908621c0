package id.percaya.listening.intake.importing;

import id.percaya.listening.intake.row.UnreadableFile.Why;
import java.time.Instant;

public sealed interface ImportCommand {
    record ReceiveImport(ImportFile file, Instant at) implements ImportCommand {}

    record CompleteImport(ImportOutcome outcome, Instant at) implements ImportCommand {}

    record RejectImport(Why why, String detail, Instant at) implements ImportCommand {}
}
