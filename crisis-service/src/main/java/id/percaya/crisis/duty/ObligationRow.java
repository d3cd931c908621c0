package id.percaya.crisis.duty;

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

/// Read-only; [ObligationProjection] writes the table.
@Entity
@Immutable
@Table(name = "obligation")
class ObligationRow extends PanacheEntityBase {

    @Id UUID id;
    @TenantId String tenantId;
    int version;
    UUID crisisId;
    String facility;
    boolean drill;
    String code;

    @Enumerated(EnumType.STRING)
    ClockKind kind;

    @Enumerated(EnumType.STRING)
    ObligationState state;

    Instant startedAt;
    Instant dueAt;
    Instant breachedAt;
    Instant metAt;
    String evidence;

    ObligationDetails details() {
        return new ObligationDetails(
                id,
                version,
                crisisId,
                code,
                kind,
                facility,
                drill,
                state,
                startedAt,
                dueAt,
                breachedAt,
                metAt,
                evidence);
    }
}
