package id.percaya.campaign;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A person in a content.
///
/// @param subjectId the pseudonym that consent-service knows the person by
/// @param media how the person is shown; never empty
/// @param identifiability how far the person can be recognised; absent where nothing was done about
///   it, which is [Identifiability#IDENTIFIABLE]
public record Subject(
        UUID subjectId, Set<Medium> media, @Nullable Identifiability identifiability) {

    public Subject {
        if (media.isEmpty()) {
            throw new IllegalArgumentException("a subject that is not shown");
        }
        media = Set.copyOf(media);
    }

    public Identifiability shownAs() {
        return identifiability == null ? Identifiability.IDENTIFIABLE : identifiability;
    }
}
