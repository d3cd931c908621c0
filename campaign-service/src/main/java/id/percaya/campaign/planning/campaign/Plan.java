package id.percaya.campaign.planning.campaign;

import id.percaya.campaign.RegulatoryClass;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The plan of a campaign.
///
/// @param crisisId the crisis that a recovery campaign recovers from
/// @param segments the audience, in the provider's own words
public record Plan(
        String title,
        RegulatoryClass regulatoryClass,
        String facility,
        Period period,
        Objective objective,
        @Nullable UUID crisisId,
        @Nullable String tagline,
        List<String> keyMessages,
        List<String> segments) {

    public Plan {
        keyMessages = List.copyOf(keyMessages);
        segments = List.copyOf(segments);
    }
}
