package id.percaya.consent.use.placement;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The fields of `publication.published.v1`, `.unconfirmed.v1`, `.retracted.v1`, `.stop-asked.v1`
/// and `.published-despite-stop.v1` that are needed here.
///
/// @param reasons the reasons of a stop; null for other messages
/// @param consents the consents that the publish gate relied on; null if the publisher gave none
record PublicationMessage(
        UUID contentId,
        String channel,
        String contentSha256,
        List<UUID> subjectIds,
        @Nullable List<ConsentReference> consents,
        @Nullable List<String> reasons,
        @Nullable Instant publishedAt,
        @Nullable String url) {

    private static final String CONSENT_NOT_PERMITTED = "CONSENT_NOT_PERMITTED";

    PublicationMessage {
        Objects.requireNonNull(contentId);
        Objects.requireNonNull(channel);
        Objects.requireNonNull(contentSha256);
        subjectIds = List.copyOf(subjectIds);
    }

    /// Whether its stop was asked because a person shown no longer permits it.
    boolean isStoppedByConsent() {
        return reasons != null && reasons.contains(CONSENT_NOT_PERMITTED);
    }

    /// Empty if the publication shows no person.
    Optional<Use> use() {
        if (subjectIds.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                new Use(
                        subjectIds,
                        consents == null ? List.of() : consents,
                        Location.of(channel, url),
                        contentId,
                        contentSha256));
    }
}
