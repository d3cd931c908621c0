package id.percaya.listening.matching.monitor;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Formula;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.TenantId;

/// Read-only entity; [MonitorProjection] writes the table.
@Entity
@Immutable
@Table(name = "monitor")
class MonitorRow extends PanacheEntityBase {

    @Id UUID id;
    @TenantId String tenantId;
    int version;

    @Enumerated(EnumType.STRING)
    MonitorState state;

    String name;
    String query;
    String facility;

    @Enumerated(EnumType.STRING)
    Role role;

    Instant draftedAt;

    @Formula("(select a.version from monitor_application a where a.monitor_id = id)")
    Integer appliedVersion;

    MonitorDetails details() {
        return new MonitorDetails(
                id, version, state, name, query, facility, role, appliedVersion, draftedAt);
    }
}
