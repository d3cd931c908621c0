package id.percaya.listening.intake.importing;

import id.percaya.listening.intake.finding.ImportErrorDetails;
import id.percaya.listening.intake.finding.UnknownLabelDetails;
import id.percaya.listening.intake.reading.Format;
import id.percaya.listening.intake.row.UnreadableFile.Why;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.TenantId;

/// Read-only entity; [ImportProjection] writes the table.
@Entity
@Immutable
@Table(name = "import_batch")
class ImportRow extends PanacheEntityBase {

    @Id UUID id;
    @TenantId String tenantId;
    int version;

    @Enumerated(EnumType.STRING)
    ImportState state;

    @Enumerated(EnumType.STRING)
    Format format;

    String sha256;
    long bytes;
    long accepted;
    long duplicates;
    long updated;
    long rejected;

    @Enumerated(EnumType.STRING)
    Why why;

    String detail;
    Instant receivedAt;
    Instant endedAt;

    /// While the file is read, its reading; afterwards the counts of its end.
    ImportProgress progress(Optional<ImportReadingRow> reading) {
        return reading.map(ImportReadingRow::progress)
                .orElseGet(() -> {
                    long rows = accepted + duplicates + updated + rejected;
                    long read = state == ImportState.RECEIVED ? 0 : bytes;
                    return new ImportProgress(rows, read, accepted, duplicates, updated, rejected);
                });
    }

    ImportDetails details(
            ImportProgress progress,
            List<ImportErrorDetails> errors,
            List<UnknownLabelDetails> labels) {
        return new ImportDetails(
                id,
                version,
                state,
                format,
                sha256,
                bytes,
                progress.rows(),
                progress.bytes(),
                progress.accepted(),
                progress.duplicates(),
                progress.updated(),
                progress.rejected(),
                errors,
                labels,
                why,
                detail,
                receivedAt,
                endedAt);
    }
}
