package id.percaya.consent.use.placement;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The fields of `publication.published.v1`, `.unconfirmed.v1` and `.retracted.v1` that are needed
/// here.
///
/// @param consents the consents that the publish gate relied on; null if the publisher gave none
record PublicationMessage(
        UUID contentId,
        String channel,
        String contentSha256,
        List<UUID> subjectIds,
        @Nullable List<ConsentReference> consents,
        @Nullable Instant publishedAt,
        @Nullable String url) {

    PublicationMessage {
        Objects.requireNonNull(contentId);
        Objects.requireNonNull(channel);
        Objects.requireNonNull(contentSha256);
        subjectIds = List.copyOf(subjectIds);
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
