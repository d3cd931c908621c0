package id.percaya.campaign.planning.campaign.plan;

import id.percaya.campaign.Channel;
import id.percaya.campaign.RegulatoryClass;
import id.percaya.eventstore.Sorted;
import id.percaya.kit.directory.CodeKind;
import id.percaya.kit.directory.DirectoryCode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/// The plan of a campaign.
///
/// @param facility the site that leads it
/// @param otherFacilities the other sites that it speaks for
/// @param zone the zone of the period's days
/// @param crisisId the crisis that a recovery campaign recovers from
public record Plan(
        String title,
        RegulatoryClass regulatoryClass,
        @DirectoryCode(CodeKind.FACILITY) String facility,
        @DirectoryCode(CodeKind.FACILITY) Set<String> otherFacilities,
        Period period,
        String zone,
        Objective objective,
        @Nullable UUID crisisId,
        @Nullable Tagline tagline,
        List<KeyMessage> keyMessages,
        List<Segment> segments,
        List<TeamMember> team) {

    public static final String DEFAULT_ZONE = "Asia/Jakarta";

    public Plan {
        otherFacilities = Sorted.set(otherFacilities);
        keyMessages = List.copyOf(keyMessages);
        segments = List.copyOf(segments);
        team = List.copyOf(team);
    }

    /// Whether it speaks for this site.
    public boolean isAt(String site) {
        return facility.equals(site) || otherFacilities.contains(site);
    }

    /// The channels on which its segments are met.
    public Set<Channel> channels() {
        return Sorted.set(
                segments.stream().flatMap(segment -> segment.channels().stream()).toList());
    }

    /// The first instant of its period.
    public Instant begins() {
        return period.from().atStartOfDay(ZoneId.of(zone)).toInstant();
    }

    /// The first instant after its period.
    public Instant ends() {
        return period.until().plusDays(1).atStartOfDay(ZoneId.of(zone)).toInstant();
    }

    /// The same plan for another time. The day of the objective keeps its distance to the start.
    ///
    /// @param isKnown tells who may be on the team; others are left out
    public Plan again(@Nullable String newTitle, Period newPeriod, Predicate<UUID> isKnown) {
        long distance = ChronoUnit.DAYS.between(period.from(), objective.by());
        LocalDate by = newPeriod.from().plusDays(distance);
        return new Plan(
                newTitle == null ? title : newTitle,
                regulatoryClass,
                facility,
                otherFacilities,
                newPeriod,
                zone,
                new Objective(
                        objective.metric(),
                        objective.ownMetric(),
                        objective.baseline(),
                        objective.target(),
                        by),
                crisisId,
                tagline,
                keyMessages,
                segments,
                team.stream().filter(member -> isKnown.test(member.person())).toList());
    }
}
