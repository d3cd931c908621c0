package id.percaya.campaign;

import id.percaya.eventstore.Sorted;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A person who appears in a content.
///
/// @param subjectId the pseudonym under which consent-service knows the person
/// @param media the forms in which the person appears; never empty
/// @param identifiability how recognisable the person is; null means [Identifiability#IDENTIFIABLE]
public record Subject(
        UUID subjectId, Set<Medium> media, @Nullable Identifiability identifiability) {

    public Subject {
        if (media.isEmpty()) {
            throw new IllegalArgumentException("media must not be empty");
        }
        media = Sorted.set(media);
    }

    public Identifiability shownAs() {
        return identifiability == null ? Identifiability.IDENTIFIABLE : identifiability;
    }
}
