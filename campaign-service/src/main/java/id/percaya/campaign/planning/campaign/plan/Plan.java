package id.percaya.campaign.planning.campaign.plan;

import id.percaya.campaign.RegulatoryClass;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The plan of a campaign.
///
/// @param crisisId the crisis that a recovery campaign recovers from
/// @param segments the audience, in the provider's own words
/// @param zone the zone of the period's days; null for a plan that was stored before it named one
public record Plan(
        String title,
        RegulatoryClass regulatoryClass,
        String facility,
        Period period,
        Objective objective,
        @Nullable UUID crisisId,
        @Nullable String tagline,
        List<String> keyMessages,
        List<String> segments,
        @Nullable String zone) {

    public static final String DEFAULT_ZONE = "Asia/Jakarta";

    public Plan {
        keyMessages = List.copyOf(keyMessages);
        segments = List.copyOf(segments);
    }

    /// The first instant of its period.
    public Instant begins() {
        return period.from().atStartOfDay(zoneId()).toInstant();
    }

    /// The first instant after its period.
    public Instant ends() {
        return period.until().plusDays(1).atStartOfDay(zoneId()).toInstant();
    }

    private ZoneId zoneId() {
        return ZoneId.of(Objects.requireNonNullElse(zone, DEFAULT_ZONE));
    }
}
