package id.percaya.consent.person;

import id.percaya.eventstore.Refused;
import id.percaya.eventstore.Tenant;
import id.percaya.eventstore.sealing.Sealing;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What consents must know of persons, of the tenant whose transaction runs.
@ApplicationScoped
public class SubjectStatusViews {

    private final SubjectSealing seals;
    private final Sealing sealing;

    SubjectStatusViews(SubjectSealing seals, Sealing sealing) {
        this.seals = seals;
        this.sealing = sealing;
    }

    public Optional<SubjectStatus> find(UUID subjectId) {
        return SubjectRow.<SubjectRow>findByIdOptional(subjectId).map(this::standing);
    }

    /// As [#find]; and one who is not erased is not, before the running transaction ends. For what
    /// begins a record about the person: the policies that end all such records hear of the erasure
    /// once, and see those that are there by then.
    ///
    /// @throws Refused when the erasure came just before
    public Optional<SubjectStatus> hold(UUID subjectId) {
        Optional<SubjectRow> row = SubjectRow.findByIdOptional(subjectId);
        row.filter(known -> known.erasedAt == null)
                .ifPresent(known -> sealing.holdOffErasure(new Tenant(known.tenantId), known.id));
        return row.map(this::standing);
    }

    private SubjectStatus standing(SubjectRow row) {
        return new SubjectStatus(
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
                        row.tenantId,
                        row.id,
                        SubjectSealing.BIRTH_DATE,
                        row.id,
                        row.sealedBirthDate);
        return opened == null ? null : LocalDate.parse(opened);
    }

    private List<Substitute> substitutes(UUID subject) {
        return SubstituteRow.of(List.of(subject)).stream()
                .map(row -> new Substitute(row.id, row.relation, authority(row)))
                .toList();
    }

    private @Nullable String authority(SubstituteRow row) {
        return seals.open(
                row.tenantId, row.subjectId, SubjectSealing.AUTHORITY, row.id, row.sealedAuthority);
    }
}
