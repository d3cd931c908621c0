package id.percaya.campaign;

import java.util.Comparator;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A halt that holds a publication.
///
/// @param crisisId the crisis that it came from; null for a halt that a person imposed
public record HaltReference(UUID haltId, @Nullable UUID crisisId)
        implements Comparable<HaltReference> {

    @Override
    public int compareTo(HaltReference other) {
        return Comparator.comparing(HaltReference::haltId).compare(this, other);
    }
}
