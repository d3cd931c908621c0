package id.percaya.consent.use.placement;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// One use of what shows people.
///
/// @param subjectIds the pseudonyms of everyone shown; never empty
/// @param consents what it rests on; empty where that was not said, and then every consent of
///   everyone shown is taken for it
/// @param contentId what campaign-service calls the content
/// @param contentSha256 of the content, in lower-case hex
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
            throw new IllegalArgumentException("a use that shows nobody");
        }
    }
}
