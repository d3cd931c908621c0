package id.percaya.campaign.media;

import java.util.Map;
import java.util.Set;
import java.util.UUID;

/// Looks up media of the current tenant, in the running transaction.
public interface MediaReader {

    /// The facts of those that exist and can still be read. Unknown, unfinished and erased media,
    /// and those of another tenant, are left out.
    Map<UUID, MediaFacts> facts(Set<UUID> mediaIds);
}
