package id.percaya.consent.agreement.consent;

import id.percaya.consent.Grant;
import id.percaya.consent.Money;
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

/// Read-only; [ConsentProjection] writes the rows.
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

    UUID formId;
    String language;

    @JdbcTypeCode(SqlTypes.JSON)
    List<Grant> grants;

    @JdbcTypeCode(SqlTypes.JSON)
    Money compensation;

    @JdbcTypeCode(SqlTypes.JSON)
    List<ConsentEvidence> evidence;

    @JdbcTypeCode(SqlTypes.JSON)
    Signer signer;

    UUID supersedes;
    UUID supersededBy;
    Instant filledAt;
    Instant draftedAt;
    Instant offeredAt;
    Instant signedAt;
    Instant givenAt;
    Instant endedAt;

    @Enumerated(EnumType.STRING)
    Withdrawer withdrawnBy;

    String withdrawalChannel;

    @JdbcTypeCode(SqlTypes.JSON)
    List<VoidReason> voidReasons;

    ConsentDetails details() {
        return new ConsentDetails(
                id,
                version,
                subjectId,
                state,
                formId,
                language,
                grants,
                compensation,
                evidence,
                signer,
                supersedes,
                supersededBy,
                filledAt,
                draftedAt,
                offeredAt,
                signedAt,
                givenAt,
                endedAt,
                withdrawnBy,
                withdrawalChannel,
                voidReasons);
    }
}
