package id.percaya.consent.person;

import id.percaya.kit.problem.NotFound;
import io.quarkus.hibernate.orm.panache.PanacheQuery;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Reads the persons of the caller's tenant for the API.
@ApplicationScoped
class SubjectViews {

    private static final UUID AFTER_ALL_IDS = new UUID(-1, -1);

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
                SubstituteRow.of(List.of(id)).stream().map(this::identified).toList(),
                row.registeredAt,
                row.erasedAt);
    }

    SubjectDetails pseudonymous(UUID id) {
        return pseudonymous(row(id), SubstituteRow.of(List.of(id)));
    }

    /// Newest first, because the ids are UUIDv7. Without personal fields.
    List<SubjectDetails> list(@Nullable UUID pseudonym, @Nullable String after, int limit) {
        UUID before = after == null ? AFTER_ALL_IDS : UUID.fromString(after);
        PanacheQuery<SubjectRow> found =
                pseudonym == null
                        ? SubjectRow.find("id < ?1 order by id desc", before)
                        : SubjectRow.find("id < ?1 and id = ?2", before, pseudonym);
        List<SubjectRow> rows = found.page(0, limit).list();
        Map<UUID, List<SubstituteRow>> substitutes =
                SubstituteRow.of(rows.stream().map(row -> row.id).toList()).stream()
                        .collect(Collectors.groupingBy(row -> row.subjectId));
        return rows.stream()
                .map(row -> pseudonymous(row, substitutes.getOrDefault(row.id, List.of())))
                .toList();
    }

    private static SubjectRow row(UUID id) {
        return SubjectRow.<SubjectRow>findByIdOptional(id).orElseThrow(NotFound::new);
    }

    private static SubjectDetails pseudonymous(SubjectRow row, List<SubstituteRow> substitutes) {
        return new SubjectDetails(
                row.id,
                row.version,
                row.capacity,
                row.capacitySince,
                null,
                null,
                null,
                substitutes.stream().map(SubjectViews::pseudonymous).toList(),
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
