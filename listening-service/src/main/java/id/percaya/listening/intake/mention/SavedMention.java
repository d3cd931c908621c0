package id.percaya.listening.intake.mention;

import java.util.UUID;

/// The effect of saving a mention.
///
/// @param id the id of a new mention; unused when the mention was known
public record SavedMention(UUID id, Effect effect) {

    public enum Effect {
        NEW,
        /// Known; engagement, followers or sentiment were newer.
        UPDATED,
        /// Known, with nothing newer.
        DUPLICATE
    }
}
