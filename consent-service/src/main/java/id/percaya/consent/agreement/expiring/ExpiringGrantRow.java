package id.percaya.consent.agreement.expiring;

import id.percaya.consent.Channel;
import id.percaya.consent.Medium;
import id.percaya.consent.Purpose;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.TenantId;

/// Read-only; [ExpiringGrantProjection] writes the rows.
@Entity
@Immutable
@IdClass(ExpiringGrantRow.Key.class)
@Table(name = "expiring_grant", schema = "rm_expiring")
class ExpiringGrantRow extends PanacheEntityBase {

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

    Instant endsAt;
    boolean over;

    ExpiringGrant grant() {
        return new ExpiringGrant(consentId, subjectId, purpose, channel, medium, endsAt);
    }
}
