package id.percaya.campaign.publishing.account;

import id.percaya.campaign.Channel;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.TenantId;
import org.hibernate.type.SqlTypes;

/// Read only; [ChannelAccountProjection] writes it.
@Entity
@Immutable
@Table(name = "channel_account")
class ChannelAccountRow extends PanacheEntityBase {

    @Id UUID id;
    @TenantId String tenantId;
    int version;

    @Enumerated(EnumType.STRING)
    ChannelAccountState state;

    @Enumerated(EnumType.STRING)
    Channel channel;

    String handle;

    @Enumerated(EnumType.STRING)
    Delivery delivery;

    String webhookUrl;

    @JdbcTypeCode(SqlTypes.JSON)
    HoursDetails hours;

    Instant registeredAt;

    ChannelAccountDetails details() {
        return new ChannelAccountDetails(
                id, version, state, channel, handle, delivery, webhookUrl, hours, registeredAt);
    }
}
