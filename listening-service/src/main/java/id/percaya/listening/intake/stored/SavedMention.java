package id.percaya.listening.intake.stored;

import java.util.UUID;

/// The effect of saving a mention.
///
/// @param id the id of the stored mention
/// @param moved true if the mood that counts, the rating or the text is another than before, so
///   that other queries may pick it
public record SavedMention(UUID id, Effect effect, boolean moved) {

    public enum Effect {
        NEW,
        /// Known; engagement, followers, sentiment, rating or text were newer.
        UPDATED,
        /// Known, with nothing newer.
        DUPLICATE
    }
}
