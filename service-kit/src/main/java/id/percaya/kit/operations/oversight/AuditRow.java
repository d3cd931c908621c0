package id.percaya.kit.operations.oversight;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;

/// Read-only entity; [AuditProjection] writes the table.
@Entity
@Immutable
@Table(name = "audit_entry")
class AuditRow {

    @Id UUID id;

    @TenantId
    @Column(name = "tenant_id")
    String tenantId;

    Instant at;

    @Column(name = "by")
    String actor;

    @Column(name = "order_name")
    String order;

    String subscription;

    @Column(name = "stream_id")
    @Nullable UUID streamId;

    @Nullable Integer version;
    @Nullable String reason;

    AuditEntry entry() {
        return new AuditEntry(id, at, actor, order, subscription, streamId, version, reason);
    }
}
