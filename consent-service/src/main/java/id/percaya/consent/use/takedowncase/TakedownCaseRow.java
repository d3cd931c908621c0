package id.percaya.consent.use.takedowncase;

import id.percaya.consent.use.placement.TakedownCause;
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

/// Read only; [TakedownCaseProjection] writes it.
@Entity
@Immutable
@Table(name = "withdrawal")
class TakedownCaseRow extends PanacheEntityBase {

    @Id UUID id;
    @TenantId String tenantId;
    int version;
    UUID consentId;
    UUID subjectId;

    @Enumerated(EnumType.STRING)
    TakedownCause cause;

    @Enumerated(EnumType.STRING)
    TakedownCaseState state;

    Instant endedAt;
    Instant dueAt;
    Instant begunAt;

    @JdbcTypeCode(SqlTypes.JSON)
    List<UUID> outstanding;

    @JdbcTypeCode(SqlTypes.JSON)
    List<SettledUse> settled;

    Instant overdueAt;
    Instant completedAt;
    String lateBy;

    TakedownCaseDetails details() {
        return new TakedownCaseDetails(
                id,
                version,
                state,
                consentId,
                subjectId,
                cause,
                endedAt,
                dueAt,
                begunAt,
                outstanding,
                settled,
                overdueAt,
                completedAt,
                lateBy);
    }
}
