package id.percaya.consent.agreement.evidence;

import id.percaya.consent.agreement.evidence.EvidenceCommand.ShowEvidence;
import id.percaya.eventstore.CommandContext;
import id.percaya.eventstore.EventMetadata;
import id.percaya.eventstore.Transactions;
import id.percaya.eventstore.Version;
import id.percaya.kit.file.SealedFiles;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.time.Clock;
import java.util.UUID;

/// Opens the file of a piece of evidence. The reading is recorded before the first byte leaves.
@ApplicationScoped
class EvidenceDownload {

    private final Transactions transactions;
    private final Evidences evidences;
    private final EvidenceViews views;
    private final SealedFiles files;
    private final Clock clock;

    EvidenceDownload(
            Transactions transactions,
            Evidences evidences,
            EvidenceViews views,
            SealedFiles files,
            Clock clock) {
        this.transactions = transactions;
        this.evidences = evidences;
        this.views = views;
        this.files = files;
        this.clock = clock;
    }

    EvidenceDetails record(UUID id, EventMetadata cause) {
        return transactions.retrying(
                cause.tenant(),
                () -> {
                    EvidenceDetails details = views.details(id);
                    Version _ =
                            evidences.handle(
                                    new EvidenceId(id),
                                    new ShowEvidence(clock.instant()),
                                    CommandContext.of(cause));
                    return details;
                });
    }

    /// @throws IOException when the stored file was tampered with; tampering at its start is found
    ///   here, before the response begins
    InputStream open(EvidenceDetails evidence, EventMetadata cause) throws IOException {
        PushbackInputStream file =
                new PushbackInputStream(
                        files.open(cause.tenant(), evidence.id(), evidence.subjectId()));
        file.unread(file.read());
        return file;
    }
}
