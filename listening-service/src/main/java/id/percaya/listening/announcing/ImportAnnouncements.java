package id.percaya.listening.announcing;

import id.percaya.eventstore.EventTypes;
import id.percaya.eventstore.Recorded;
import id.percaya.kit.messaging.sending.Announcement;
import id.percaya.kit.messaging.sending.Announces;
import id.percaya.listening.intake.importing.ImportEvent;
import id.percaya.listening.intake.importing.ImportEvent.ImportCompleted;
import id.percaya.listening.intake.importing.ImportEvent.ImportReceived;
import id.percaya.listening.intake.importing.ImportEvent.ImportRejected;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/// Announces completed imports.
@ApplicationScoped
class ImportAnnouncements implements Announces<ImportEvent> {

    @Override
    public EventTypes<ImportEvent> types() {
        return ImportEvent.TYPES;
    }

    @Override
    public Optional<Announcement> announcement(Recorded<ImportEvent> recorded) {
        return switch (recorded.event()) {
            case ImportCompleted completed ->
                    Optional.of(
                            new Announcement(
                                    "import.completed.v1",
                                    ImportCompletedAnnounced.of(completed.outcome())));
            case ImportReceived _, ImportRejected _ -> Optional.empty();
        };
    }
}
