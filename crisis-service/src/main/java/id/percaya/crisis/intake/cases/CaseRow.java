package id.percaya.crisis.intake.cases;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.TenantId;
import org.hibernate.type.SqlTypes;

/// Read-only; [CaseProjection] writes the table.
@Entity
@Immutable
@Table(name = "crisis_case")
class CaseRow extends PanacheEntityBase {

    @Id UUID id;
    @TenantId String tenantId;
    int version;
    String facility;

    @Enumerated(EnumType.STRING)
    Source source;

    String summary;

    @JdbcTypeCode(SqlTypes.JSON)
    AlertFigures alert;

    boolean drill;

    @Enumerated(EnumType.STRING)
    CaseState state;

    @Enumerated(EnumType.STRING)
    Priority priority;

    UUID crisisId;
    String reason;
    UUID correlation;
    Instant reportedAt;

    CaseDetails details() {
        return new CaseDetails(
                id,
                version,
                facility,
                source,
                summary,
                alert,
                drill,
                state,
                priority,
                crisisId,
                reason,
                correlation,
                reportedAt);
    }
}
