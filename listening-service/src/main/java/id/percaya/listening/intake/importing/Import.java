package id.percaya.listening.intake.importing;

import id.percaya.listening.intake.row.UnreadableFile.Why;

public sealed interface Import {
    record Absent() implements Import {}

    record Received(ImportFile file) implements Import {}

    record Completed(ImportOutcome outcome) implements Import {}

    record CompletedWithErrors(ImportOutcome outcome) implements Import {}

    record Rejected(Why why) implements Import {}
}
