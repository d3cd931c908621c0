package id.percaya.listening.intake.finding;

import id.percaya.listening.intake.row.Consequence;
import id.percaya.listening.intake.row.Rule;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.TenantId;

/// Read-only entity; [RowErrorStore] writes the table.
@Entity
@Immutable
@Table(name = "import_error")
@IdClass(ImportErrorRow.Key.class)
class ImportErrorRow extends PanacheEntityBase {

    @Id UUID importId;
    @Id long line;
    @Id int place;
    @TenantId String tenantId;
    String columnName;
    String value;

    @Enumerated(EnumType.STRING)
    Rule rule;

    @Enumerated(EnumType.STRING)
    Consequence consequence;

    record Key(UUID importId, long line, int place) {}

    ImportErrorDetails details() {
        return new ImportErrorDetails(line, place, columnName, value, rule, consequence);
    }
}
