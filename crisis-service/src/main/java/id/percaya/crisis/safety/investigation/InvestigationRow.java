package id.percaya.crisis.safety.investigation;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.TenantId;
import org.hibernate.type.SqlTypes;

/// Read-only; [InvestigationProjection] writes the table.
@Entity
@Immutable
@Table(name = "investigation")
class InvestigationRow extends PanacheEntityBase {

    @Id UUID id;
    @TenantId String tenantId;
    int version;
    UUID crisisId;
    String facility;
    boolean drill;

    @Enumerated(EnumType.STRING)
    InvestigationState state;

    Instant charteredAt;
    Instant startedAt;

    @JdbcTypeCode(SqlTypes.JSON)
    List<String> findings;

    String submittedBy;
    String approvedBy;
    String returnedBecause;

    InvestigationDetails details() {
        return new InvestigationDetails(
                id,
                version,
                crisisId,
                facility,
                drill,
                state,
                charteredAt,
                startedAt,
                findings,
                submittedBy,
                approvedBy,
                returnedBecause);
    }
}
