package id.percaya.crisis.response.warroom;

import id.percaya.crisis.Channel;
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

/// Read-only; [HoldViews] writes the table.
@Entity
@Immutable
@Table(name = "hold")
class HoldRow extends PanacheEntityBase {

    @Id UUID publicationId;
    @TenantId String tenantId;
    UUID crisisId;

    @Enumerated(EnumType.STRING)
    Channel channel;

    @JdbcTypeCode(SqlTypes.JSON)
    List<String> reasons;

    Instant heldAt;

    Hold hold() {
        return new Hold(publicationId, crisisId, channel, reasons, heldAt);
    }
}
