package id.percaya.consent.erasure;

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

/// Read-only; [ErasureOrderProjection] writes the rows.
@Entity
@Immutable
@Table(name = "erasure_order")
class ErasureOrderRow extends PanacheEntityBase {

    @Id UUID subjectId;
    @TenantId String tenantId;
    int version;

    @Enumerated(EnumType.STRING)
    ErasureReason reason;

    String orderedBy;
    Instant orderedAt;
}
