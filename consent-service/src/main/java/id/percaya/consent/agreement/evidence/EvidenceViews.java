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

/// Reads the evidence of the caller's tenant for the API.
@ApplicationScoped
class EvidenceViews {

    private static final UUID AFTER_ALL_IDS = new UUID(-1, -1);

    private final Evidences evidences;

    EvidenceViews(Evidences evidences) {
        this.evidences = evidences;
    }

    EvidenceDetails details(UUID id) {
        return EvidenceRow.<EvidenceRow>findByIdOptional(id)
                .map(EvidenceRow::details)
                .orElseThrow(NotFound::new);
    }

    /// With the witness's name. It is in the event only; no view stores it.
    EvidenceDetails withWitness(Tenant tenant, UUID id) {
        EvidenceDetails details = details(id);
        return switch (evidences.state(tenant, new EvidenceId(id))) {
            case Kept(var witness) -> details.withWitness(witness);
            case Absent _, Erased _ -> details;
        };
    }

    /// Newest first, because the ids are UUIDv7.
    List<EvidenceDetails> list(@Nullable UUID consentId, @Nullable String after, int limit) {
        UUID before = after == null ? AFTER_ALL_IDS : UUID.fromString(after);
        PanacheQuery<EvidenceRow> found =
                consentId == null
                        ? EvidenceRow.find("id < ?1 order by id desc", before)
                        : EvidenceRow.find(
                                "id < ?1 and consentId = ?2 order by id desc", before, consentId);
        return found.page(0, limit).stream().map(EvidenceRow::details).toList();
    }
}
