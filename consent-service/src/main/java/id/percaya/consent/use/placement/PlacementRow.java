package id.percaya.consent.use.placement;

import id.percaya.consent.Channel;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.TenantId;
import org.hibernate.type.SqlTypes;

/// Read only; [PlacementProjection] writes it.
@Entity
@Immutable
@Table(name = "placement")
class PlacementRow extends PanacheEntityBase {

    @Id UUID id;
    @TenantId String tenantId;
    int version;

    @Enumerated(EnumType.STRING)
    PlacementState state;

    @JdbcTypeCode(SqlTypes.JSON)
    List<UUID> subjectIds;

    @JdbcTypeCode(SqlTypes.JSON)
    List<ConsentReference> consents;

    @JdbcTypeCode(SqlTypes.JSON)
    List<UUID> consentIds;

    @Enumerated(EnumType.STRING)
    Channel channel;

    String place;
    String url;
    UUID contentId;
    String contentSha256;
    Instant publishedAt;
    Instant recordedAt;

    @JdbcTypeCode(SqlTypes.JSON)
    Map<UUID, PlacementDetails.Order> orders;

    String failure;

    @Enumerated(EnumType.STRING)
    IrrecoverableReason irrecoverable;

    Instant endedAt;

    PlacementDetails details() {
        return new PlacementDetails(
                id,
                version,
                state,
                subjectIds,
                consents,
                channel,
                place,
                url,
                contentId,
                contentSha256,
                publishedAt,
                recordedAt,
                orders.values().stream()
                        .sorted(Comparator.comparing(PlacementDetails.Order::orderedAt))
                        .toList(),
                failure,
                irrecoverable,
                endedAt);
    }
}
