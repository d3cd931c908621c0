package id.percaya.listening.matching.monitor;

import id.percaya.listening.matching.query.QueryChange;
import id.percaya.listening.matching.query.StoredText;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.Formula;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;

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
    int queryLanguage;
    String facility;

    @Enumerated(EnumType.STRING)
    Role role;

    Instant draftedAt;

    @Formula("(select a.version from monitor_application a where a.monitor_id = id)")
    Integer appliedVersion;

    private @Nullable List<QueryChange> changes() {
        List<QueryChange> changes = StoredText.changes(query, queryLanguage);
        return changes.isEmpty() ? null : changes;
    }

    MonitorDetails details() {
        return new MonitorDetails(
                id,
                version,
                state,
                name,
                query,
                queryLanguage,
                changes(),
                facility,
                role,
                appliedVersion,
                draftedAt);
    }
}
