package id.percaya.listening.intake.importing;

import static id.percaya.listening.intake.importing.ImportRefusal.IMPORT_ABSENT;

import id.percaya.eventstore.Decider;
import id.percaya.eventstore.Refused;
import id.percaya.listening.intake.importing.Import.Absent;
import id.percaya.listening.intake.importing.Import.Completed;
import id.percaya.listening.intake.importing.Import.CompletedWithErrors;
import id.percaya.listening.intake.importing.Import.Received;
import id.percaya.listening.intake.importing.Import.Rejected;
import id.percaya.listening.intake.importing.ImportCommand.CompleteImport;
import id.percaya.listening.intake.importing.ImportCommand.ReceiveImport;
import id.percaya.listening.intake.importing.ImportCommand.RejectImport;
import id.percaya.listening.intake.importing.ImportEvent.ImportCompleted;
import id.percaya.listening.intake.importing.ImportEvent.ImportReceived;
import id.percaya.listening.intake.importing.ImportEvent.ImportRejected;
import id.percaya.listening.intake.row.UnreadableFile.Why;
import java.util.List;

/// Transitions of an import. The same file may be read twice, when two clients send it at once or
/// the first reading was cut off. Both readings store the same mentions, and the first end is kept.
public final class ImportDecider implements Decider<ImportCommand, Import, ImportEvent> {

    @Override
    public Import initial() {
        return new Absent();
    }

    @Override
    public List<ImportEvent> decide(ImportCommand command, Import state) {
        return switch (command) {
            case ReceiveImport receive -> receive(receive, state);
            case CompleteImport complete ->
                    end(new ImportCompleted(complete.outcome(), complete.at()), state);
            case RejectImport reject ->
                    end(new ImportRejected(reject.why(), reject.detail(), reject.at()), state);
        };
    }

    private static List<ImportEvent> receive(ReceiveImport command, Import state) {
        return switch (state) {
            case Absent _ -> List.of(new ImportReceived(command.file(), command.at()));
            case Received _, Completed _, CompletedWithErrors _, Rejected _ -> List.of();
        };
    }

    private static List<ImportEvent> end(ImportEvent event, Import state) {
        return switch (state) {
            case Absent _ -> throw new Refused(IMPORT_ABSENT);
            case Received _ -> List.of(event);
            case Completed _, CompletedWithErrors _, Rejected _ -> List.of();
        };
    }

    @Override
    public Import evolve(Import state, ImportEvent event) {
        return switch (event) {
            case ImportReceived(ImportFile file, _) -> new Received(file);
            case ImportCompleted(ImportOutcome outcome, _) ->
                    outcome.rejected() == 0
                            ? new Completed(outcome)
                            : new CompletedWithErrors(outcome);
            case ImportRejected(Why why, _, _) -> new Rejected(why);
        };
    }
}
