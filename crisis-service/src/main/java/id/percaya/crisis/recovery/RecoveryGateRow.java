package id.percaya.crisis.recovery;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.TenantId;

/// Read-only; [RecoveryGateProjection] writes the table.
@Entity
@Immutable
@Table(name = "recovery_gate")
class RecoveryGateRow extends PanacheEntityBase {

    @Id UUID id;
    @TenantId String tenantId;
    int version;
    UUID crisisId;
    Instant openedAt;
}
