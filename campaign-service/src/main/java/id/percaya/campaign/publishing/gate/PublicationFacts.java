package id.percaya.campaign.publishing.gate;

import id.percaya.campaign.Grant;
import id.percaya.campaign.Scope;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What holds at the instant of judgement, read while no halt and no withdrawal can be recorded.
///
/// @param approvedSha256 the hash of the content's approved version; null when none is
/// @param campaignActive true for a crisis statement, which has no campaign
/// @param halts every halt in force of the tenant
/// @param consents every grant of a consent that stands, of the people shown
/// @param consentsAsOf whatever consent-service recorded before has been heard; null when unknown
public record PublicationFacts(
        @Nullable String approvedSha256,
        boolean campaignActive,
        boolean accountOpen,
        List<Scope> halts,
        List<Permission> consents,
        @Nullable Instant consentsAsOf) {

    public PublicationFacts {
        halts = List.copyOf(halts);
        consents = List.copyOf(consents);
    }

    /// What one consent permits of one person.
    ///
    /// @param version of the consent that says so
    public record Permission(UUID consentId, int version, UUID subjectId, Grant grant) {}
}
