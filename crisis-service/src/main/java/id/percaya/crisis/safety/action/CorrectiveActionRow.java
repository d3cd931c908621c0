package id.percaya.crisis.safety.action;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.TenantId;

/// Read-only; [CorrectiveActionProjection] writes the table.
@Entity
@Immutable
@Table(name = "corrective_action")
class CorrectiveActionRow extends PanacheEntityBase {

    @Id UUID id;
    @TenantId String tenantId;
    int version;
    UUID crisisId;
    UUID investigationId;
    String facility;
    boolean drill;
    String title;

    @Enumerated(EnumType.STRING)
    Strength strength;

    String owner;
    LocalDate dueOn;
    String measure;
    Integer measureDays;

    @Enumerated(EnumType.STRING)
    CorrectiveActionState state;

    Instant openedAt;
    String implementedBy;
    Instant implementedAt;
    String verifiedBy;
    String evidence;

    CorrectiveActionDetails details() {
        return new CorrectiveActionDetails(
                id,
                version,
                crisisId,
                investigationId,
                facility,
                drill,
                title,
                strength,
                owner,
                dueOn,
                measure,
                measureDays,
                state,
                openedAt,
                implementedBy,
                implementedAt,
                verifiedBy,
                evidence);
    }
}
