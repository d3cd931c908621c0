package id.percaya.consent.agreement.evidence;

import id.percaya.consent.agreement.evidence.Evidence.Absent;
import id.percaya.consent.agreement.evidence.Evidence.Erased;
import id.percaya.consent.agreement.evidence.Evidence.Kept;
import id.percaya.eventstore.Tenant;
import id.percaya.kit.problem.NotFound;
import io.quarkus.hibernate.orm.panache.PanacheQuery;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The evidence of the tenant that asks, as it is shown.
@ApplicationScoped
class EvidenceViews {

    private static final UUID BEYOND_ALL = new UUID(-1, -1);

    private final Evidences evidences;

    EvidenceViews(Evidences evidences) {
        this.evidences = evidences;
    }

    EvidenceDetails details(UUID id) {
        return EvidenceRow.<EvidenceRow>findByIdOptional(id)
                .map(EvidenceRow::details)
                .orElseThrow(NotFound::new);
    }

    /// With the name of the witness, which no view holds.
    EvidenceDetails witnessed(Tenant tenant, UUID id) {
        EvidenceDetails details = details(id);
        return switch (evidences.state(tenant, new EvidenceId(id))) {
            case Kept(var witness) -> details.witnessedBy(witness);
            case Absent _, Erased _ -> details;
        };
    }

    /// Newest first: ids are UUIDv7.
    List<EvidenceDetails> list(@Nullable UUID consentId, @Nullable String after, int limit) {
        UUID before = after == null ? BEYOND_ALL : UUID.fromString(after);
        PanacheQuery<EvidenceRow> found =
                consentId == null
                        ? EvidenceRow.find("id < ?1 order by id desc", before)
                        : EvidenceRow.find(
                                "id < ?1 and consentId = ?2 order by id desc", before, consentId);
        return found.page(0, limit).stream().map(EvidenceRow::details).toList();
    }
}
