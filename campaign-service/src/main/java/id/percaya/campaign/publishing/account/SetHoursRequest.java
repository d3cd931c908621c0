package id.percaya.campaign.publishing.account;

import id.percaya.campaign.publishing.account.ChannelAccountCommand.SetHours;
import id.percaya.kit.problem.Invalid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Objects;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(
        name = "SetPublishingHours",
        description = "The days and hours at which the account publishes, by local time.",
        examples =
                """
                {"zone": "Asia/Jakarta", "quietFrom": "21:00", "quietUntil": "06:00",
                 "days": ["MONDAY", "TUESDAY", "WEDNESDAY", "THURSDAY", "FRIDAY"]}
                """)
record SetHoursRequest(
        @NotNull @Size(max = 20) @Pattern(regexp = Zones.PATTERN) String zone,
        @Schema(description = "Local time from which nothing is published, as hh:mm.")
                @Nullable @Size(max = 5) @Pattern(regexp = TIME) String quietFrom,
        @Schema(description = "Local time from which it publishes again; may be on the next day.")
                @Nullable @Size(max = 5) @Pattern(regexp = TIME) String quietUntil,
        @Schema(description = "The days on which it publishes.") @NotEmpty @Size(max = 7) Set<DayOfWeek> days) {

    private static final String TIME = "([01][0-9]|2[0-3]):[0-5][0-9]";

    SetHours command() {
        if ((quietFrom == null) != (quietUntil == null)) {
            throw new Invalid(
                    quietFrom == null ? "/quietFrom" : "/quietUntil",
                    "QUIET_HOURS_OPEN",
                    "must be given together");
        }
        if (quietFrom != null && Objects.equals(quietFrom, quietUntil)) {
            throw new Invalid(
                    "/quietUntil",
                    "QUIET_HOURS_EMPTY",
                    "must differ from the begin of quiet hours");
        }
        return new SetHours(
                new PublishingHours(ZoneId.of(zone), time(quietFrom), time(quietUntil), days));
    }

    private static @Nullable LocalTime time(@Nullable String text) {
        return text == null ? null : LocalTime.parse(text);
    }
}
