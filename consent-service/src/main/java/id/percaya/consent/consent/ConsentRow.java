package id.percaya.consent.consent;

import id.percaya.consent.Method;

import id.percaya.consent.Grant;

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

/// Read only; [ConsentProjection] writes it.
@Entity
@Immutable
@Table(name = "consent")
class ConsentRow extends PanacheEntityBase {

    @Id UUID id;
    @TenantId String tenantId;
    int version;
    UUID subjectId;

    @Enumerated(EnumType.STRING)
    ConsentState state;

    String evidenceSha256;

    @Enumerated(EnumType.STRING)
    Method evidenceMethod;

    Instant signedAt;

    @JdbcTypeCode(SqlTypes.JSON)
    List<Grant> grants;

    Instant givenAt;
    Instant withdrawnAt;

    @Enumerated(EnumType.STRING)
    Withdrawer withdrawnBy;

    String withdrawalChannel;
    Instant expiredAt;

    ConsentDetails details() {
        return new ConsentDetails(
                id,
                version,
                subjectId,
                state,
                new Evidence(evidenceSha256, evidenceMethod, signedAt),
                grants,
                givenAt,
                withdrawnAt,
                withdrawnBy,
                withdrawalChannel,
                expiredAt);
    }
}
