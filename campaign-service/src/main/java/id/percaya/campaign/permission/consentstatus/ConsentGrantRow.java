package id.percaya.campaign.permission.consentstatus;

import id.percaya.campaign.Channel;
import id.percaya.campaign.Grant;
import id.percaya.campaign.Identifiability;
import id.percaya.campaign.Medium;
import id.percaya.campaign.Purpose;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.TenantId;
import org.hibernate.type.SqlTypes;

/// Read only; [ConsentGrantProjection] writes it.
@Entity
@Immutable
@IdClass(ConsentGrantRow.Key.class)
@Table(name = "consent_grant")
class ConsentGrantRow extends PanacheEntityBase {

    record Key(UUID consentId, int ordinal) {}

    @Id UUID consentId;
    @Id int ordinal;
    @TenantId String tenantId;
    int version;
    UUID subjectId;

    @Enumerated(EnumType.STRING)
    Purpose purpose;

    @Enumerated(EnumType.STRING)
    Channel channel;

    @Enumerated(EnumType.STRING)
    Medium medium;

    @Enumerated(EnumType.STRING)
    Identifiability identifiability;

    @JdbcTypeCode(SqlTypes.JSON)
    Set<String> assets;

    String territory;
    Instant validFrom;
    Instant validUntil;
    boolean stands;

    ConsentPermission permission() {
        Grant grant =
                new Grant(
                        purpose,
                        channel,
                        medium,
                        identifiability,
                        assets,
                        territory,
                        validFrom,
                        validUntil);
        return new ConsentPermission(consentId, version, subjectId, grant);
    }
}
