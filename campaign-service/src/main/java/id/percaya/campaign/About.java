package id.percaya.campaign;

import java.util.Set;

/// What a content is about; halts are matched with it.
///
/// @param facility the provider's site it speaks for, for example `melati-kemang`
public record About(
        String facility, Set<String> procedures, Set<String> practitioners, Set<String> topics) {

    public About {
        procedures = Set.copyOf(procedures);
        practitioners = Set.copyOf(practitioners);
        topics = Set.copyOf(topics);
    }

    /// Of the facility as a whole, and nothing in particular.
    public static About facility(String facility) {
        return new About(facility, Set.of(), Set.of(), Set.of());
    }
}
