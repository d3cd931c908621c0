package id.percaya.consent.subject;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What consents must know of persons, of the tenant whose transaction runs.
@ApplicationScoped
public class SubjectStandings {

    private final SubjectSeals seals;

    SubjectStandings(SubjectSeals seals) {
        this.seals = seals;
    }

    public Optional<SubjectStanding> find(UUID subjectId) {
        return SubjectRow.<SubjectRow>findByIdOptional(subjectId).map(this::standing);
    }

    private SubjectStanding standing(SubjectRow row) {
        return new SubjectStanding(
                row.id,
                row.capacity,
                birthDate(row),
                substitutes(row.id),
                row.erasedAt != null,
                row.capacitySince);
    }

    private @Nullable LocalDate birthDate(SubjectRow row) {
        String opened =
                seals.open(
                        row.tenantId, row.id, SubjectSeals.BIRTH_DATE, row.id, row.sealedBirthDate);
        return opened == null ? null : LocalDate.parse(opened);
    }

    private List<Substitute> substitutes(UUID subject) {
        return SubstituteRow.of(List.of(subject)).stream()
                .map(row -> new Substitute(row.id, row.relation, authority(row)))
                .toList();
    }

    private @Nullable String authority(SubstituteRow row) {
        return seals.open(
                row.tenantId, row.subjectId, SubjectSeals.AUTHORITY, row.id, row.sealedAuthority);
    }
}
