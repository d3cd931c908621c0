package id.percaya.listening.work.erasure;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.TenantId;
import org.hibernate.type.SqlTypes;

@Entity
@Immutable
@Table(name = "erasure")
class ErasureRow extends PanacheEntityBase {

    @Id UUID id;
    @TenantId String tenantId;
    int version;
    Instant orderedAt;
    long mentions;
    Instant endedAt;

    @JdbcTypeCode(SqlTypes.JSON)
    List<UUID> monitors;

    ErasureDetails details() {
        return new ErasureDetails(id, version, orderedAt, mentions, endedAt, monitors);
    }
}
