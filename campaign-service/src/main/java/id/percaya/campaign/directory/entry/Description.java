package id.percaya.campaign.directory.entry;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// Everything about an entry that may change.
///
/// @param synonyms other words for it, in the order in which they were entered
/// @param address of a facility
/// @param zone of a facility, such as `Asia/Jakarta`
/// @param profession of a practitioner
public record Description(
        String name,
        List<String> synonyms,
        @Nullable String address,
        @Nullable String zone,
        @Nullable String profession) {

    public Description {
        synonyms = List.copyOf(synonyms);
    }

    /// The description of an entry of which only the code is known.
    static Description ofCode(EntryKey key) {
        return new Description(key.code(), List.of(), null, null, null);
    }
}
