package id.percaya.listening.intake.importing;

import id.percaya.eventstore.EventName;
import id.percaya.eventstore.EventTypes;
import id.percaya.listening.intake.row.UnreadableFile.Why;
import java.time.Instant;

public sealed interface ImportEvent {

    @EventName("import-received")
    record ImportReceived(ImportFile file, Instant receivedAt) implements ImportEvent {}

    @EventName("import-completed")
    record ImportCompleted(ImportOutcome outcome, Instant completedAt) implements ImportEvent {}

    @EventName("import-rejected")
    record ImportRejected(Why why, String detail, Instant rejectedAt) implements ImportEvent {}

    EventTypes<ImportEvent> TYPES = EventTypes.of(ImportEvent.class);
}
