package id.percaya.consent.withdrawal;

import id.percaya.consent.Canonical;
import id.percaya.consent.Sha256;
import id.percaya.consent.placement.PlacementDetails;
import id.percaya.consent.placement.PlacementViews;
import id.percaya.consent.signing.Signatures;
import id.percaya.consent.withdrawal.Certificate.End;
import id.percaya.eventstore.Refused;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Says of a completed case what became of each use.
@ApplicationScoped
class Certificates {

    /// So that a certificate passes for nothing else that we sign (RFC 8725 section 3.11).
    static final String TYP = "percaya-withdrawal-certificate+jws";

    private final WithdrawalViews withdrawals;
    private final PlacementViews placements;
    private final Signatures signatures;

    Certificates(WithdrawalViews withdrawals, PlacementViews placements, Signatures signatures) {
        this.withdrawals = withdrawals;
        this.placements = placements;
        this.signatures = signatures;
    }

    HashedCertificate hashed(UUID id) {
        Certificate certificate = of(id);
        return new HashedCertificate(certificate, Sha256.of(Canonical.of(certificate)));
    }

    /// A compact JWS of the canonical form.
    String signed(UUID id) {
        return signatures.jws(TYP, Canonical.of(of(id)));
    }

    /// @throws Refused while something is still there
    private Certificate of(UUID id) {
        WithdrawalDetails done = withdrawals.details(id);
        if (done.completedAt() == null) {
            throw new Refused(WithdrawalRefusal.NOT_COMPLETED);
        }
        return new Certificate(
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

    private List<Certificate.Ended> uses(List<Outcome> outcomes) {
        Map<UUID, PlacementDetails> known =
                placements.all(outcomes.stream().map(Outcome::placementId).toList()).stream()
                        .collect(Collectors.toMap(PlacementDetails::id, Function.identity()));
        return outcomes.stream()
                .sorted(Comparator.comparing(Outcome::placementId))
                .map(outcome -> ended(outcome, known.get(outcome.placementId())))
                .toList();
    }

    private static Certificate.Ended ended(Outcome outcome, @Nullable PlacementDetails placement) {
        return new Certificate.Ended(
                outcome.placementId(),
                placement == null ? null : placement.channel(),
                placement == null ? null : placement.place(),
                placement == null ? null : placement.url(),
                placement == null ? null : placement.contentSha256(),
                outcome.irrecoverable() == null ? End.TAKEN_DOWN : End.IRRECOVERABLE,
                outcome.irrecoverable(),
                outcome.at());
    }
}
