package id.percaya.listening.matching.monitor;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.TenantId;

/// Read-only entity; [MatchStore] writes the table.
@Entity
@Immutable
@Table(name = "mention_match")
@IdClass(MatchRow.Key.class)
class MatchRow extends PanacheEntityBase {

    @Id UUID monitorId;
    @Id UUID mentionId;
    @TenantId String tenantId;

    record Key(UUID monitorId, UUID mentionId) {}
}
