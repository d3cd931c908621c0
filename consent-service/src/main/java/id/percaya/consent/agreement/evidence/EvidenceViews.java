package id.percaya.consent.agreement.evidence;

import id.percaya.consent.agreement.evidence.Evidence.Absent;
import id.percaya.consent.agreement.evidence.Evidence.Erased;
import id.percaya.consent.agreement.evidence.Evidence.Kept;
import id.percaya.eventstore.Tenant;
import id.percaya.kit.problem.NotFound;
import id.percaya.kit.view.RowQuery;
import id.percaya.kit.view.TimeSpan;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/// Reads the evidence of the caller's tenant for the API.
@ApplicationScoped
class EvidenceViews {

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

    /// Newest first.
    RowQuery<?, EvidenceDetails> list(EvidenceFilter filter, TimeSpan received) {
        return RowQuery.of(EvidenceRow.class, EvidenceRow::details)
                .equal("consentId", filter.consentId)
                .equal("subjectId", filter.subjectId)
                .in("method", filter.method)
                .within("receivedAt", received)
                .descending("receivedAt", "id");
    }
}
