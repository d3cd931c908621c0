package id.percaya.consent.erasure;

import id.percaya.consent.agreement.evidence.StoredEvidence;
import id.percaya.consent.agreement.evidence.StoredEvidenceViews;
import id.percaya.consent.erasure.ErasureCertificate.ErasedConsent;
import id.percaya.consent.erasure.ErasureCertificate.ErasedEvidence;
import id.percaya.consent.proof.signing.Signatures;
import id.percaya.eventstore.json.StoredJson;
import id.percaya.kit.problem.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Issues certificates of erasures, within the tenant of the running transaction.
@ApplicationScoped
class ErasureCertificateIssuer {

    private static final String TYP = "erasure-certificate+jws";
    private static final List<String> RULES_WITHOUT_REASON =
            List.of("UU 27/2022 art. 43", "UU 27/2022 art. 44");

    private final SubjectConsentViews consents;
    private final StoredEvidenceViews evidences;
    private final Signatures signatures;

    ErasureCertificateIssuer(
            SubjectConsentViews consents, StoredEvidenceViews evidences, Signatures signatures) {
        this.consents = consents;
        this.evidences = evidences;
        this.signatures = signatures;
    }

    /// As a compact JWS.
    String signed(ErasureCertificate certificate) {
        byte[] json = StoredJson.write(certificate).getBytes(StandardCharsets.UTF_8);
        return signatures.jws(TYP, json);
    }

    ErasureCertificate of(UUID subjectId) {
        ErasureOrderRow order =
                ErasureOrderRow.<ErasureOrderRow>findByIdOptional(subjectId)
                        .orElseThrow(NotFound::new);
        List<ErasedConsent> ended =
                consents.all(subjectId).stream().map(ErasureCertificateIssuer::ended).toList();
        List<ErasedEvidence> proofs =
                evidences.ofSubject(subjectId).stream()
                        .map(ErasureCertificateIssuer::proof)
                        .toList();
        boolean complete =
                ended.stream().allMatch(each -> each.erasedAt() != null)
                        && proofs.stream().allMatch(ErasedEvidence::erased);
        return new ErasureCertificate(
                subjectId,
                order.version,
                order.orderedAt,
                order.orderedBy,
                order.reason,
                rules(order.reason),
                true,
                complete,
                ended,
                proofs,
                ErasureCertificate.PROOFS_STAY);
    }

    private static List<String> rules(@Nullable ErasureReason reason) {
        return reason == null ? RULES_WITHOUT_REASON : reason.rules();
    }

    private static ErasedConsent ended(SubjectConsentRow row) {
        return new ErasedConsent(row.consentId, row.version, row.erasedAt);
    }

    private static ErasedEvidence proof(StoredEvidence evidence) {
        return new ErasedEvidence(
                evidence.id(), evidence.consentId(), evidence.sha256(), evidence.erased());
    }
}
