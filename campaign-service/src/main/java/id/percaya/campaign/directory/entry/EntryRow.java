package id.percaya.campaign.directory.entry;

import id.percaya.campaign.naming.NameList;
import id.percaya.kit.directory.CodeKind;
import id.percaya.kit.directory.EntryStatus;
import id.percaya.kit.directory.KnownEntry;
import id.percaya.kit.directory.SimilarCodes.Candidate;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.TenantId;
import org.hibernate.type.SqlTypes;

/// Read only; [EntryProjection] writes it.
@Entity
@Immutable
@Table(name = "provider_entry")
class EntryRow extends PanacheEntityBase {

    @Id UUID id;
    @TenantId String tenantId;
    int version;

    @Enumerated(EnumType.STRING)
    CodeKind kind;

    String code;

    @Enumerated(EnumType.STRING)
    EntryStatus status;

    String name;

    @JdbcTypeCode(SqlTypes.JSON)
    Description description;

    String search;
    Instant changedAt;

    EntryDetails details() {
        return new EntryDetails(
                id,
                version,
                kind,
                code,
                name,
                description.synonyms(),
                status,
                description.address(),
                description.zone(),
                description.profession(),
                changedAt);
    }

    KnownEntry known() {
        return new KnownEntry(kind, code, name, status);
    }

    EntryFacts.Fact fact() {
        return new EntryFacts.Fact(status, description);
    }

    /// The code's own words too: people choose codes that say something.
    void addNamesTo(NameList names) {
        names.add(code, code);
        names.add(code, name);
        description.synonyms().forEach(synonym -> names.add(code, synonym));
    }

    Candidate candidate() {
        return new Candidate(
                code, Stream.concat(Stream.of(name), description.synonyms().stream()).toList());
    }
}
