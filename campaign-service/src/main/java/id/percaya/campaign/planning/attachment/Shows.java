package id.percaya.campaign.planning.attachment;

import id.percaya.eventstore.Sorted;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// The author's declaration of whom a medium shows.
///
/// @param subjects the people shown who have given a consent, by pseudonym
/// @param practitioners the practitioners shown, by code
/// @param publicPlace a public place, and no person is in focus
@Schema(
        name = "Shows",
        description =
                "The people whom a medium shows, as its author declares it. Nothing here is found by face"
                        + " recognition: a reviewer who looked affirms it.")
public record Shows(
        People people,
        @Schema(description = "The subjects of the content whom it shows.", maxItems = 20)
                Set<UUID> subjects,
        @Schema(description = "The practitioners whom it shows, by code.", maxItems = 20)
                Set<String> practitioners,
        @Schema(description = "It was taken in a public place, and no person is in focus.")
                boolean publicPlace) {

    /// Nobody is in it.
    public static final Shows NOBODY = new Shows(People.NONE, Set.of(), Set.of(), false);

    public Shows {
        subjects = Sorted.set(subjects);
        practitioners = Sorted.set(practitioners);
    }

    /// Nobody is in it, and yet somebody is named.
    boolean contradictsItself() {
        return people == People.NONE
                && (publicPlace || !subjects.isEmpty() || !practitioners.isEmpty());
    }
}
