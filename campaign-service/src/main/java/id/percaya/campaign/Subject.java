package id.percaya.campaign;

import java.util.Set;
import java.util.UUID;

/// A person in a content.
///
/// @param subjectId the pseudonym that consent-service knows the person by
/// @param media how the person is shown; never empty
public record Subject(UUID subjectId, Set<Medium> media) {

    public Subject {
        if (media.isEmpty()) {
            throw new IllegalArgumentException("a subject that is not shown");
        }
        media = Set.copyOf(media);
    }
}
