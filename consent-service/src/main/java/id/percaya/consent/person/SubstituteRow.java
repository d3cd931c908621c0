package id.percaya.consent.person;

import static java.util.Comparator.comparing;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.List;
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

    /// In the legal order; within one relation, in the order in which they were added.
    static List<SubstituteRow> of(List<UUID> subjects) {
        return SubstituteRow.<SubstituteRow>list("subjectId in ?1 order by addedVersion", subjects)
                .stream()
                .sorted(comparing(row -> row.relation))
                .toList();
    }
}
