package id.percaya.campaign.publishing.account;

import id.percaya.eventstore.Sorted;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The days and hours at which an account may publish, by the clocks on its walls.
///
/// @param quietFrom included; null if no hour is quiet. Quiet hours may pass midnight
/// @param quietUntil excluded; null if no hour is quiet
/// @param days the allowed ones
public record PublishingHours(
        ZoneId zone,
        @Nullable LocalTime quietFrom,
        @Nullable LocalTime quietUntil,
        Set<DayOfWeek> days) {

    public PublishingHours {
        days = Sorted.set(days);
    }

    public boolean permit(Instant at) {
        LocalDateTime wall = LocalDateTime.ofInstant(at, zone);
        return days.contains(wall.getDayOfWeek()) && !isQuiet(wall.toLocalTime());
    }

    private boolean isQuiet(LocalTime time) {
        if (quietFrom == null || quietUntil == null) {
            return false;
        }
        boolean afterFrom = !time.isBefore(quietFrom);
        boolean beforeUntil = time.isBefore(quietUntil);
        return quietFrom.isBefore(quietUntil) ? afterFrom && beforeUntil : afterFrom || beforeUntil;
    }
}
