package id.percaya.crisis.safety.suspension;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.TenantId;

/// Read-only; [SuspensionProjection] writes the table.
@Entity
@Immutable
@Table(name = "suspension")
class SuspensionRow extends PanacheEntityBase {

    @Id UUID id;
    @TenantId String tenantId;
    int version;
    UUID crisisId;
    String facility;
    String procedure;
    String practitioner;
    boolean drill;

    @Enumerated(EnumType.STRING)
    SuspensionState state;

    String proposedBy;
    Instant proposedAt;
    Instant since;
    Instant decidedAt;
    String reason;

    SuspensionDetails details() {
        return new SuspensionDetails(
                id,
                version,
                crisisId,
                facility,
                procedure,
                practitioner,
                drill,
                state,
                proposedBy,
                proposedAt,
                since,
                decidedAt,
                reason);
    }
}
