package id.percaya.listening.intake.importing;

import static org.assertj.core.api.Assertions.assertThat;

import id.percaya.eventstore.Tenant;
import id.percaya.eventstore.testing.Given;
import id.percaya.eventstore.testing.StateTable;
import id.percaya.listening.intake.importing.ImportCommand.CompleteImport;
import id.percaya.listening.intake.importing.ImportCommand.ReceiveImport;
import id.percaya.listening.intake.importing.ImportCommand.RejectImport;
import id.percaya.listening.intake.importing.ImportEvent.ImportCompleted;
import id.percaya.listening.intake.importing.ImportEvent.ImportReceived;
import id.percaya.listening.intake.importing.ImportEvent.ImportRejected;
import id.percaya.listening.intake.importing.TakenIn.Outcome;
import id.percaya.listening.intake.reading.Format;
import id.percaya.listening.intake.row.UnreadableFile.Why;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class ImportDeciderTest {

    private static final Instant NOW = Instant.parse("2026-03-01T00:00:00Z");
    private static final ImportFile FILE = new ImportFile(Format.NDJSON, "ab", 7, null);
    private static final ImportOutcome CLEAN = ImportOutcome.NOTHING.plus(Outcome.ACCEPTED, NOW);
    private static final ImportOutcome FLAWED = CLEAN.plusRejected(1);

    private static final ImportReceived RECEIVED = new ImportReceived(FILE, NOW);
    private static final ImportCompleted COMPLETED = new ImportCompleted(CLEAN, NOW);
    private static final ImportCompleted WITH_ERRORS = new ImportCompleted(FLAWED, NOW);
    private static final ImportRejected REJECTED = new ImportRejected(Why.EMPTY, "empty", NOW);

    @Test
    void every_command_in_every_state() {
        StateTable.of(new ImportDecider(), ImportCommand.class, Import.class)
                .given()
                .given(RECEIVED)
                .given(RECEIVED, COMPLETED)
                .given(RECEIVED, WITH_ERRORS)
                .given(RECEIVED, REJECTED)
                .when(new ReceiveImport(FILE, NOW))
                .when(new CompleteImport(CLEAN, NOW))
                .when(new RejectImport(Why.EMPTY, "empty", NOW))
                .then(
                        """
                        state               | ReceiveImport  | CompleteImport  | RejectImport
                        Absent              | ImportReceived | IMPORT_ABSENT   | IMPORT_ABSENT
                        Received            | -              | ImportCompleted | ImportRejected
                        Completed           | -              | -               | -
                        CompletedWithErrors | -              | -               | -
                        Rejected            | -              | -               | -
                        """);
    }

    @Test
    void the_end_records_counts_or_reason() {
        given().when(new ReceiveImport(FILE, NOW)).then(RECEIVED);
        given(RECEIVED).when(new CompleteImport(FLAWED, NOW)).then(WITH_ERRORS);
        given(RECEIVED).when(new RejectImport(Why.EMPTY, "empty", NOW)).then(REJECTED);
    }

    @Test
    void any_broken_row_completes_the_import_with_errors() {
        ImportDecider decider = new ImportDecider();
        assertThat(decider.fold(List.of(RECEIVED, COMPLETED)))
                .isEqualTo(new Import.Completed(CLEAN));
        assertThat(decider.fold(List.of(RECEIVED, WITH_ERRORS)))
                .isEqualTo(new Import.CompletedWithErrors(FLAWED));
    }

    @Test
    void the_id_follows_from_tenant_format_and_content() {
        Tenant melati = new Tenant("klinik-melati");
        ImportFile other = new ImportFile(Format.PLAIN_ID, "ab", 7, null);
        assertThat(ImportId.of(melati, FILE)).isEqualTo(ImportId.of(melati, FILE));
        assertThat(ImportId.of(melati, FILE)).isNotEqualTo(ImportId.of(melati, other));
        assertThat(ImportId.of(melati, FILE))
                .isNotEqualTo(ImportId.of(new Tenant("rs-harapan"), FILE));
    }

    private static Given<ImportCommand, Import, ImportEvent> given(ImportEvent... history) {
        return Given.given(new ImportDecider(), history);
    }
}
