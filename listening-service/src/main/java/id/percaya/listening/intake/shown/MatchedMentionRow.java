package id.percaya.listening.intake.shown;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.TenantId;

/// Read-only entity of the table in which `matching` notes the mentions of each monitor.
@Entity
@Immutable
@Table(name = "mention_match")
@IdClass(MatchedMentionRow.Key.class)
class MatchedMentionRow extends PanacheEntityBase {

    @Id UUID monitorId;
    @Id UUID mentionId;
    @TenantId String tenantId;

    record Key(UUID monitorId, UUID mentionId) {}
}
