package id.percaya.listening.importing;

import id.percaya.listening.reading.Unreadable.Why;
import java.time.Instant;

public sealed interface ImportCommand {
    record ReceiveImport(ImportFile file, Instant at) implements ImportCommand {}

    record CompleteImport(Outcome outcome, Instant at) implements ImportCommand {}

    record RejectImport(Why why, String detail, Instant at) implements ImportCommand {}
}
