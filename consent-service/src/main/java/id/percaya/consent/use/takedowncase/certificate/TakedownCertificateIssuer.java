package id.percaya.consent.use.takedowncase.certificate;

import id.percaya.consent.CanonicalJson;
import id.percaya.consent.Sha256;
import id.percaya.consent.proof.signing.Signatures;
import id.percaya.consent.use.placement.PlacementDetails;
import id.percaya.consent.use.placement.PlacementViews;
import id.percaya.consent.use.takedowncase.SettledUse;
import id.percaya.consent.use.takedowncase.TakedownCaseDetails;
import id.percaya.consent.use.takedowncase.TakedownCaseRefusal;
import id.percaya.consent.use.takedowncase.TakedownCaseViews;
import id.percaya.consent.use.takedowncase.certificate.TakedownCertificate.UseEnd;
import id.percaya.eventstore.Refused;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Issues the certificate of a completed takedown case.
@ApplicationScoped
class TakedownCertificateIssuer {

    /// Explicit type, so that it is never accepted as another token (RFC 8725 section 3.11).
    static final String TYP = "percaya-withdrawal-certificate+jws";

    private final TakedownCaseViews cases;
    private final PlacementViews placements;
    private final Signatures signatures;

    TakedownCertificateIssuer(
            TakedownCaseViews cases, PlacementViews placements, Signatures signatures) {
        this.cases = cases;
        this.placements = placements;
        this.signatures = signatures;
    }

    HashedCertificate hashed(UUID id) {
        TakedownCertificate certificate = of(id);
        return new HashedCertificate(certificate, Sha256.of(CanonicalJson.of(certificate)));
    }

    /// Compact JWS of the canonical form.
    String signed(HashedCertificate hashed) {
        return signatures.jws(TYP, CanonicalJson.of(hashed.certificate()));
    }

    /// @throws Refused while a use is outstanding
    private TakedownCertificate of(UUID id) {
        TakedownCaseDetails done = cases.details(id);
        if (done.completedAt() == null) {
            throw new Refused(TakedownCaseRefusal.NOT_COMPLETED);
        }
        return new TakedownCertificate(
                id,
                done.version(),
                done.consentId(),
                done.subjectId(),
                done.cause(),
                done.endedAt(),
                done.dueAt(),
                done.completedAt(),
                done.lateBy(),
                uses(done.settled()));
    }

    private List<TakedownCertificate.EndedUse> uses(List<SettledUse> outcomes) {
        Map<UUID, PlacementDetails> known =
                placements.all(outcomes.stream().map(SettledUse::placementId).toList()).stream()
                        .collect(Collectors.toMap(PlacementDetails::id, Function.identity()));
        return outcomes.stream()
                .sorted(Comparator.comparing(SettledUse::placementId))
                .map(outcome -> ended(outcome, known.get(outcome.placementId())))
                .toList();
    }

    private static TakedownCertificate.EndedUse ended(
            SettledUse outcome, @Nullable PlacementDetails placement) {
        return new TakedownCertificate.EndedUse(
                outcome.placementId(),
                placement == null ? null : placement.channel(),
                placement == null ? null : placement.place(),
                placement == null ? null : placement.url(),
                placement == null ? null : placement.contentSha256(),
                outcome.irrecoverable() == null ? UseEnd.TAKEN_DOWN : UseEnd.IRRECOVERABLE,
                outcome.irrecoverable(),
                outcome.at());
    }
}
