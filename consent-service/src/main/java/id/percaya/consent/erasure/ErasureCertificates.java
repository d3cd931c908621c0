package id.percaya.consent.erasure;

import id.percaya.consent.erasure.ErasureCertificate.Ended;
import id.percaya.consent.erasure.ErasureCertificate.Proof;
import id.percaya.consent.evidence.StoredEvidence;
import id.percaya.consent.evidence.StoredEvidences;
import id.percaya.consent.signing.Signatures;
import id.percaya.eventstore.postgres.Json;
import id.percaya.kit.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Certificates of the tenant whose transaction runs.
@ApplicationScoped
class ErasureCertificates {

    private static final String TYP = "erasure-certificate+jws";
    private static final List<String> UNTOLD = List.of("UU 27/2022 art. 43", "UU 27/2022 art. 44");

    private final SubjectConsents consents;
    private final StoredEvidences evidences;
    private final Signatures signatures;

    ErasureCertificates(
            SubjectConsents consents, StoredEvidences evidences, Signatures signatures) {
        this.consents = consents;
        this.evidences = evidences;
        this.signatures = signatures;
    }

    /// As a compact JWS.
    String signed(UUID subjectId) {
        byte[] certificate = Json.write(of(subjectId)).getBytes(StandardCharsets.UTF_8);
        return signatures.jws(TYP, certificate);
    }

    ErasureCertificate of(UUID subjectId) {
        ErasureOrderRow order =
                ErasureOrderRow.<ErasureOrderRow>findByIdOptional(subjectId)
                        .orElseThrow(NotFound::new);
        List<Ended> ended =
                consents.all(subjectId).stream().map(ErasureCertificates::ended).toList();
        List<Proof> proofs =
                evidences.ofSubject(subjectId).stream().map(ErasureCertificates::proof).toList();
        boolean complete =
                ended.stream().allMatch(each -> each.erasedAt() != null)
                        && proofs.stream().allMatch(Proof::erased);
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
        return reason == null ? UNTOLD : reason.rules();
    }

    private static Ended ended(SubjectConsentRow row) {
        return new Ended(row.consentId, row.version, row.erasedAt);
    }

    private static Proof proof(StoredEvidence evidence) {
        return new Proof(evidence.id(), evidence.consentId(), evidence.sha256(), evidence.erased());
    }
}
