package id.percaya.crisis.response.warroom;

import id.percaya.crisis.Channel;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.TenantId;
import org.hibernate.type.SqlTypes;

/// Read-only; [PublicationStopViews] writes the table.
@Entity
@Immutable
@Table(name = "publication_stop")
@IdClass(PublicationStopRow.Key.class)
class PublicationStopRow extends PanacheEntityBase {

    @Id UUID publicationId;
    @Id UUID crisisId;
    @TenantId String tenantId;

    @Enumerated(EnumType.STRING)
    Channel channel;

    @JdbcTypeCode(SqlTypes.JSON)
    List<String> reasons;

    Instant askedAt;
    Instant deniedAt;
    Instant publishedAt;
    String url;

    record Key(UUID publicationId, UUID crisisId) {}

    PublicationStop stop() {
        return new PublicationStop(
                publicationId, crisisId, channel, reasons, askedAt, deniedAt, publishedAt, url);
    }
}
