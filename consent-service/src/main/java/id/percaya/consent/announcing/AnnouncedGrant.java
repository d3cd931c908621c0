package id.percaya.consent.announcing;

import id.percaya.consent.Asset;
import id.percaya.consent.Channel;
import id.percaya.consent.Grant;
import id.percaya.consent.Identifiability;
import id.percaya.consent.Medium;
import id.percaya.consent.Purpose;
import java.time.Instant;
import java.util.List;

/// @param assets only these assets; all assets if empty
/// @param until the first instant at which the use is no longer permitted
record AnnouncedGrant(
        Purpose purpose,
        Channel channel,
        Medium medium,
        Identifiability identifiability,
        List<Asset> assets,
        String territory,
        Instant from,
        Instant until) {

    static List<AnnouncedGrant> all(List<Grant> grants) {
        return grants.stream().map(AnnouncedGrant::of).toList();
    }

    private static AnnouncedGrant of(Grant grant) {
        return new AnnouncedGrant(
                grant.purpose(),
                grant.channel(),
                grant.medium(),
                grant.identifiability(),
                grant.assets(),
                grant.territory(),
                grant.from(),
                grant.until());
    }
}
