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

/// Reads the status of persons for other chapters, within the tenant of the running transaction.
@ApplicationScoped
public class SubjectStatusViews {

    private final SubjectSealing columns;
    private final Sealing sealing;

    SubjectStatusViews(SubjectSealing columns, Sealing sealing) {
        this.columns = columns;
        this.sealing = sealing;
    }

    public Optional<SubjectStatus> find(UUID subjectId) {
        return SubjectRow.<SubjectRow>findByIdOptional(subjectId).map(this::status);
    }

    /// Like [#find], and prevents an erasure of the person until the running transaction ends. Call
    /// it before a command that starts a record about the person: the reactions to an erasure run
    /// once and only see the records that exist by then.
    ///
    /// @throws Refused when the person was erased just before
    public Optional<SubjectStatus> hold(UUID subjectId) {
        Optional<SubjectRow> row = SubjectRow.findByIdOptional(subjectId);
        row.filter(known -> known.erasedAt == null)
                .ifPresent(known -> sealing.holdOffErasure(new Tenant(known.tenantId), known.id));
        return row.map(this::status);
    }

    private SubjectStatus status(SubjectRow row) {
        return new SubjectStatus(
                row.id,
                row.capacity,
                birthDate(row),
                substitutes(row),
                row.erasedAt != null,
                row.capacitySince);
    }

    private @Nullable LocalDate birthDate(SubjectRow row) {
        String opened =
                columns.open(
                        row.tenantId,
                        row.id,
                        SubjectSealing.BIRTH_DATE,
                        row.id,
                        row.sealedBirthDate);
        return opened == null ? null : LocalDate.parse(opened);
    }

    private List<Substitute> substitutes(SubjectRow subject) {
        return subject.substitutes().stream()
                .map(row -> new Substitute(row.id, row.relation, authority(row)))
                .toList();
    }

    private @Nullable String authority(SubstituteRow row) {
        return columns.open(
                row.tenantId, row.subjectId, SubjectSealing.AUTHORITY, row.id, row.sealedAuthority);
    }
}
