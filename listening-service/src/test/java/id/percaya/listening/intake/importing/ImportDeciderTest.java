package id.percaya.listening.intake.importing;

import static id.percaya.listening.intake.importing.ImportRefusal.IMPORT_ABSENT;
import static org.assertj.core.api.Assertions.assertThat;

import id.percaya.eventstore.Tenant;
import id.percaya.eventstore.testing.Given;
import id.percaya.listening.intake.importing.ImportCommand.CompleteImport;
import id.percaya.listening.intake.importing.ImportCommand.ReceiveImport;
import id.percaya.listening.intake.importing.ImportCommand.RejectImport;
import id.percaya.listening.intake.importing.ImportEvent.ImportCompleted;
import id.percaya.listening.intake.importing.ImportEvent.ImportReceived;
import id.percaya.listening.intake.importing.ImportEvent.ImportRejected;
import id.percaya.listening.intake.mention.SavedMention.Effect;
import id.percaya.listening.intake.reading.Format;
import id.percaya.listening.intake.reading.UnreadableFile.Why;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class ImportDeciderTest {

    private static final Instant NOW = Instant.parse("2026-03-01T00:00:00Z");
    private static final ImportFile FILE = new ImportFile(Format.NDJSON, "ab", 7);
    private static final ImportOutcome CLEAN = ImportOutcome.NOTHING.plus(Effect.NEW, NOW);
    private static final ImportOutcome FLAWED = CLEAN.plusRejected(1);

    private static final ImportReceived RECEIVED = new ImportReceived(FILE, NOW);
    private static final ImportCompleted COMPLETED = new ImportCompleted(CLEAN, NOW);
    private static final ImportCompleted WITH_ERRORS = new ImportCompleted(FLAWED, NOW);
    private static final ImportRejected REJECTED = new ImportRejected(Why.EMPTY, "empty", NOW);

    private static final ReceiveImport RECEIVE = new ReceiveImport(FILE, NOW);
    private static final CompleteImport COMPLETE = new CompleteImport(CLEAN, NOW);
    private static final RejectImport REJECT = new RejectImport(Why.EMPTY, "empty", NOW);

    @Test
    void a_new_file_is_received() {
        given().when(RECEIVE).then(RECEIVED);
    }

    @Test
    void the_same_file_again_changes_nothing() {
        given(RECEIVED).when(RECEIVE).thenNothing();
        given(RECEIVED, COMPLETED).when(RECEIVE).thenNothing();
        given(RECEIVED, WITH_ERRORS).when(RECEIVE).thenNothing();
        given(RECEIVED, REJECTED).when(RECEIVE).thenNothing();
    }

    @Test
    void a_received_file_ends_one_way() {
        given(RECEIVED).when(COMPLETE).then(COMPLETED);
        given(RECEIVED).when(new CompleteImport(FLAWED, NOW)).then(WITH_ERRORS);
        given(RECEIVED).when(REJECT).then(REJECTED);
    }

    @Test
    void a_second_end_changes_nothing() {
        for (ImportEvent end : List.of(COMPLETED, WITH_ERRORS, REJECTED)) {
            given(RECEIVED, end).when(COMPLETE).thenNothing();
            given(RECEIVED, end).when(REJECT).thenNothing();
        }
    }

    @Test
    void what_was_not_received_has_no_end() {
        given().when(COMPLETE).thenRefused(IMPORT_ABSENT);
        given().when(REJECT).thenRefused(IMPORT_ABSENT);
    }

    @Test
    void any_broken_row_makes_it_completed_with_errors() {
        ImportDecider decider = new ImportDecider();
        assertThat(decider.fold(List.of(RECEIVED, COMPLETED)))
                .isEqualTo(new Import.Completed(CLEAN));
        assertThat(decider.fold(List.of(RECEIVED, WITH_ERRORS)))
                .isEqualTo(new Import.CompletedWithErrors(FLAWED));
    }

    @Test
    void one_content_is_one_import_of_a_tenant_and_format() {
        Tenant melati = new Tenant("klinik-melati");
        ImportFile other = new ImportFile(Format.PLAIN_ID, "ab", 7);
        assertThat(ImportId.of(melati, FILE)).isEqualTo(ImportId.of(melati, FILE));
        assertThat(ImportId.of(melati, FILE)).isNotEqualTo(ImportId.of(melati, other));
        assertThat(ImportId.of(melati, FILE))
                .isNotEqualTo(ImportId.of(new Tenant("rs-harapan"), FILE));
    }

    private static Given<ImportCommand, Import, ImportEvent> given(ImportEvent... history) {
        return Given.given(new ImportDecider(), history);
    }
}
