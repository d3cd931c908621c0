package id.percaya.campaign;

import java.util.Set;

/// What a content is about; halts are matched with it.
///
/// @param facility the provider's site it speaks for, for example `melati-kemang`
public record ContentTags(
        String facility, Set<String> procedures, Set<String> practitioners, Set<String> topics) {

    public ContentTags {
        procedures = Set.copyOf(procedures);
        practitioners = Set.copyOf(practitioners);
        topics = Set.copyOf(topics);
    }

    /// Of the facility as a whole, and nothing in particular.
    public static ContentTags facility(String facility) {
        return new ContentTags(facility, Set.of(), Set.of(), Set.of());
    }
}
