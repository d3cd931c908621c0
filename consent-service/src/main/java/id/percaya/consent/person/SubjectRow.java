package id.percaya.consent.person;

import static java.util.Comparator.comparing;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.BatchSize;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.TenantId;

/// Read-only; [SubjectProjection] writes the rows. [SubjectSealing] decrypts the sealed columns.
@Entity
@Immutable
@Table(name = "subject")
class SubjectRow extends PanacheEntityBase {

    @Id UUID id;
    @TenantId String tenantId;
    int version;

    @Enumerated(EnumType.STRING)
    Capacity capacity;

    Instant capacitySince;
    String sealedName;
    String sealedBirthDate;
    String sealedContact;
    Instant registeredAt;
    Instant erasedAt;

    /// Read for all persons of a page at once.
    @OneToMany
    @JoinColumn(name = "subjectId", insertable = false, updatable = false)
    @OrderBy("addedVersion")
    @BatchSize(size = 256)
    private List<SubstituteRow> substitutes;

    /// In the legal order; within one relation, in the order in which they were added.
    List<SubstituteRow> substitutes() {
        return substitutes.stream().sorted(comparing(row -> row.relation)).toList();
    }
}
