package id.percaya.campaign.gate;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// On what a claim rests; kept with it.
///
/// @param consentIds the consents that permit it; empty where nobody is shown
/// @param consentsAsOf how fresh they were; null where nobody is shown
public record Evidence(
        String approvedSha256, Set<UUID> consentIds, @Nullable Instant consentsAsOf) {

    public Evidence {
        consentIds = Set.copyOf(consentIds);
    }
}
