package id.percaya.campaign.permission.halt;

import id.percaya.campaign.Channel;
import id.percaya.campaign.HaltReference;
import id.percaya.campaign.Scope;
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

/// Read only; [HaltProjection] writes it.
@Entity
@Immutable
@Table(name = "halt")
class HaltRow extends PanacheEntityBase {

    @Id UUID id;
    @TenantId String tenantId;
    int version;

    @Enumerated(EnumType.STRING)
    HaltState state;

    String facility;
    String procedure;
    String practitioner;
    String topic;
    UUID campaign;

    @Enumerated(EnumType.STRING)
    Channel channel;

    @JdbcTypeCode(SqlTypes.JSON)
    Exemptions exemptions;

    @Enumerated(EnumType.STRING)
    HaltCause cause;

    UUID crisisId;
    String reason;
    Instant imposedAt;
    Instant liftedAt;

    Scope scope() {
        return new Scope(facility, procedure, practitioner, topic, campaign, channel);
    }

    private Exemptions exempt() {
        return exemptions == null ? Exemptions.NONE : exemptions;
    }

    HaltInForce inForce() {
        return new HaltInForce(new HaltReference(id, crisisId), scope(), exempt());
    }

    HaltDetails details() {
        return new HaltDetails(
                id,
                version,
                state,
                scope().equals(Scope.ALL),
                facility,
                procedure,
                practitioner,
                topic,
                campaign,
                channel,
                HaltDetails.exempt(exempt()),
                exemptions,
                cause,
                crisisId,
                reason,
                imposedAt,
                liftedAt);
    }
}
