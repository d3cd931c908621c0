package id.percaya.listening.intake.stored;

import java.util.UUID;

/// The effect of saving a mention.
///
/// @param id the id of the stored mention
/// @param moodChanged true if another mood counts than before, so that other queries may pick it
public record SavedMention(UUID id, Effect effect, boolean moodChanged) {

    public enum Effect {
        NEW,
        /// Known; engagement, followers or sentiment were newer.
        UPDATED,
        /// Known, with nothing newer.
        DUPLICATE
    }
}
