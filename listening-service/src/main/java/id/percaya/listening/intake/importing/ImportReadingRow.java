package id.percaya.listening.intake.importing;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.TenantId;

/// Read-only entity; [ReadingStore] writes the table.
@Entity
@Immutable
@Table(name = "import_reading")
class ImportReadingRow extends PanacheEntityBase {

    @Id UUID importId;
    @TenantId String tenantId;
    long rows;
    long bytes;
    long accepted;
    long duplicates;
    long updated;
    long rejected;

    static Optional<ImportReadingRow> of(UUID importId) {
        return findByIdOptional(importId);
    }

    ImportProgress progress() {
        return new ImportProgress(rows, bytes, accepted, duplicates, updated, rejected);
    }
}
