package id.percaya.listening.intake.importing;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The effect of a mention that came in.
///
/// @param id of the stored mention; null for one that is not stored
public record TakenIn(@Nullable UUID id, Outcome outcome) {

    public enum Outcome {
        /// A new mention.
        ACCEPTED,
        /// Known, with newer engagement, followers, sentiment, rating or text.
        UPDATED,
        /// Known, with nothing newer.
        DUPLICATE,
        /// A post of the provider itself, which is no mention.
        OWN_POST,
        /// Its source has deleted it before it came; it is not stored.
        REMOVED
    }
}
