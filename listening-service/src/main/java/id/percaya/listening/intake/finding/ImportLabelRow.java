package id.percaya.listening.intake.finding;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.TenantId;

/// Read-only entity; [LabelStore] writes the table.
@Entity
@Immutable
@Table(name = "import_label")
@IdClass(ImportLabelRow.Key.class)
class ImportLabelRow extends PanacheEntityBase {

    @Id UUID importId;
    @Id String columnName;
    @Id String value;
    @TenantId String tenantId;
    long occurrences;

    record Key(UUID importId, String columnName, String value) {}

    UnknownLabelDetails details() {
        return new UnknownLabelDetails(columnName, value, occurrences);
    }
}
