package id.percaya.consent.person;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Somebody who may decide for a person who cannot.
///
/// @param authority the legal ground, for example a birth certificate or a court decision; null
///   when none was stated, and then the substitute cannot sign
public record Substitute(UUID id, Relation relation, @Nullable String authority) {

    public static final int MOST = 20;

    /// Leaves out the authority, which may name persons, so that no log can contain it.
    @Override
    public String toString() {
        return "Substitute[id=" + id + ", relation=" + relation + "]";
    }
}
