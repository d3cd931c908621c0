package id.percaya.consent.use.placement;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// One use of content that shows persons.
///
/// @param subjectIds pseudonyms of everyone shown; never empty
/// @param consents the consents it relies on; if empty, it relies on every consent of everyone
///   shown
/// @param contentId campaign-service's id of the content
/// @param contentSha256 in lower-case hex
public record Use(
        List<UUID> subjectIds,
        List<ConsentReference> consents,
        Location place,
        @Nullable UUID contentId,
        @Nullable String contentSha256) {

    public Use {
        subjectIds = List.copyOf(subjectIds);
        consents = List.copyOf(consents);
        if (subjectIds.isEmpty()) {
            throw new IllegalArgumentException("a use must show at least one person");
        }
    }
}
