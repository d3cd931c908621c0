package id.percaya.consent.person;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Who may decide for a person that cannot.
///
/// @param authority on what ground, as a birth certificate or a court's decision; null when none
///   was stated, and then they cannot sign
public record Substitute(UUID id, Relation relation, @Nullable String authority) {

    public static final int MOST = 20;

    /// An authority may name persons, so it is told to nobody by chance.
    @Override
    public String toString() {
        return "Substitute[id=" + id + ", relation=" + relation + "]";
    }
}
