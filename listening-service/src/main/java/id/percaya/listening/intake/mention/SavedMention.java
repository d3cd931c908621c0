package id.percaya.listening.intake.mention;

import java.util.UUID;

/// What came of a mention that was delivered.
///
/// @param id of the new mention; of a known one, an id that is not used
public record SavedMention(UUID id, Effect effect) {

    public enum Effect {
        NEW,
        /// Known, and something was newer: engagement, followers or mood.
        UPDATED,
        /// Known, and nothing was newer.
        DUPLICATE
    }
}
