package id.percaya.consent.agreement.evidence;

import id.percaya.consent.Method;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.TenantId;

/// Read-only; [EvidenceProjection] writes the rows.
@Entity
@Immutable
@Table(name = "evidence")
class EvidenceRow extends PanacheEntityBase {

    @Id UUID id;
    @TenantId String tenantId;
    int version;
    UUID consentId;
    UUID subjectId;

    @Enumerated(EnumType.STRING)
    EvidenceType type;

    long size;
    String sha256;

    @Enumerated(EnumType.STRING)
    Method method;

    String language;
    Instant capturedAt;
    Instant receivedAt;
    Instant lastShownAt;
    Instant erasedAt;

    StoredEvidence stored() {
        return new StoredEvidence(
                id, consentId, subjectId, sha256, method, capturedAt, erasedAt != null);
    }

    EvidenceDetails details() {
        return new EvidenceDetails(
                id,
                version,
                consentId,
                subjectId,
                type.mediaType(),
                size,
                sha256,
                method,
                language,
                null,
                capturedAt,
                receivedAt,
                lastShownAt,
                erasedAt);
    }
}
