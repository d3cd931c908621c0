package id.percaya.campaign;

import id.percaya.eventstore.Sorted;
import java.util.Set;

/// The subjects of a content. Halts are matched against them.
///
/// @param facility the provider's site that the content speaks for, such as `melati-kemang`
public record ContentTags(
        String facility, Set<String> procedures, Set<String> practitioners, Set<String> topics) {

    public ContentTags {
        procedures = Sorted.set(procedures);
        practitioners = Sorted.set(practitioners);
        topics = Sorted.set(topics);
    }

    /// The same subjects at another facility.
    public ContentTags at(String other) {
        return new ContentTags(other, procedures, practitioners, topics);
    }

    /// About the facility as a whole and nothing narrower.
    public static ContentTags facility(String facility) {
        return new ContentTags(facility, Set.of(), Set.of(), Set.of());
    }
}
