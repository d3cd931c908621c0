package id.percaya.consent.person;

import id.percaya.kit.problem.NotFound;
import id.percaya.kit.view.RowQuery;
import id.percaya.kit.view.TimeSpan;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Reads the persons of the caller's tenant for the API.
@ApplicationScoped
class SubjectViews {

    private final SubjectSealing sealing;

    SubjectViews(SubjectSealing sealing) {
        this.sealing = sealing;
    }

    /// With the personal fields.
    SubjectDetails identified(UUID id) {
        SubjectRow row = row(id);
        String born = open(row, SubjectSealing.BIRTH_DATE, row.sealedBirthDate);
        return new SubjectDetails(
                row.id,
                row.version,
                row.capacity,
                row.capacitySince,
                open(row, SubjectSealing.NAME, row.sealedName),
                born == null ? null : LocalDate.parse(born),
                open(row, SubjectSealing.CONTACT, row.sealedContact),
                row.substitutes().stream().map(this::identified).toList(),
                row.registeredAt,
                row.erasedAt);
    }

    SubjectDetails pseudonymous(UUID id) {
        return pseudonymous(row(id));
    }

    /// Newest first. Without personal fields.
    RowQuery<?, SubjectDetails> list(SubjectFilter filter, TimeSpan registered) {
        return RowQuery.of(SubjectRow.class, SubjectViews::pseudonymous)
                .equal("id", filter.pseudonym)
                .in("capacity", filter.capacity)
                .within("registeredAt", registered)
                .descending("registeredAt", "id");
    }

    private static SubjectRow row(UUID id) {
        return SubjectRow.<SubjectRow>findByIdOptional(id).orElseThrow(NotFound::new);
    }

    private static SubjectDetails pseudonymous(SubjectRow row) {
        return new SubjectDetails(
                row.id,
                row.version,
                row.capacity,
                row.capacitySince,
                null,
                null,
                null,
                row.substitutes().stream().map(SubjectViews::pseudonymous).toList(),
                row.registeredAt,
                row.erasedAt);
    }

    private static SubjectDetails.SubstituteDetails pseudonymous(SubstituteRow row) {
        return new SubjectDetails.SubstituteDetails(row.id, row.relation, null, null);
    }

    private SubjectDetails.SubstituteDetails identified(SubstituteRow row) {
        return new SubjectDetails.SubstituteDetails(
                row.id,
                row.relation,
                open(row, SubjectSealing.SUBSTITUTE_NAME, row.sealedName),
                open(row, SubjectSealing.AUTHORITY, row.sealedAuthority));
    }

    private @Nullable String open(SubjectRow row, String column, @Nullable String sealed) {
        return sealing.open(row.tenantId, row.id, column, row.id, sealed);
    }

    private @Nullable String open(SubstituteRow row, String column, @Nullable String sealed) {
        return sealing.open(row.tenantId, row.subjectId, column, row.id, sealed);
    }
}
