package id.percaya.campaign.publishing.account;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// The publishing hours of an account, as REST shows them.
@Schema(name = "PublishingHours")
@JsonInclude(JsonInclude.Include.NON_NULL)
record HoursDetails(
        String zone,
        @Nullable String quietFrom,
        @Nullable String quietUntil,
        List<DayOfWeek> days) {

    static HoursDetails of(PublishingHours hours) {
        return new HoursDetails(
                hours.zone().getId(),
                text(hours.quietFrom()),
                text(hours.quietUntil()),
                List.copyOf(hours.days()));
    }

    private static @Nullable String text(@Nullable LocalTime time) {
        return time == null ? null : time.toString();
    }
}
