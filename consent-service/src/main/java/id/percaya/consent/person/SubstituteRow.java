package id.percaya.consent.person;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.TenantId;

/// Read-only; [SubjectProjection] writes the rows. [SubjectSealing] decrypts the sealed columns.
@Entity
@Immutable
@Table(name = "subject_substitute")
class SubstituteRow extends PanacheEntityBase {

    @Id UUID id;
    @TenantId String tenantId;
    UUID subjectId;

    @Enumerated(EnumType.STRING)
    Relation relation;

    int addedVersion;
    String sealedName;
    String sealedAuthority;
}
