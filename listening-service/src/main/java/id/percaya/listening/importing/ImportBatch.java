package id.percaya.listening.importing;

import id.percaya.listening.reading.Unreadable.Why;

public sealed interface ImportBatch {
    record Absent() implements ImportBatch {}

    record Received(ImportFile file) implements ImportBatch {}

    record Completed(Outcome outcome) implements ImportBatch {}

    record CompletedWithErrors(Outcome outcome) implements ImportBatch {}

    record Rejected(Why why) implements ImportBatch {}
}
