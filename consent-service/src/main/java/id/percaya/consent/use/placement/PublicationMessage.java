package id.percaya.consent.use.placement;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// `publication.published.v1`, `.unconfirmed.v1`, `.retracted.v1`, as far as they are heard here.
///
/// @param consents what the publish gate relied on; absent where the publisher did not say
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

    /// Empty where nobody is shown: then nobody's story is used.
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
