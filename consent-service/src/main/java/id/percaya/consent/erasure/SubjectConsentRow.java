package id.percaya.consent.erasure;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.TenantId;

/// Read-only; [SubjectConsentProjection] writes the rows.
@Entity
@Immutable
@Table(name = "subject_consent")
class SubjectConsentRow extends PanacheEntityBase {

    @Id UUID consentId;
    @TenantId String tenantId;
    UUID subjectId;
    int version;
    Instant erasedAt;
}
