package id.percaya.listening.alerting.terms;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// Hours in which nobody is woken. They delay the route of an alert, never the alert.
///
/// @param until on the next day where it is not after `from`
/// @param zone of the two times; western Indonesian time by default
@Schema(
        name = "QuietHours",
        requiredProperties = {"from", "until"})
public record QuietHours(
        @Schema(examples = "22:00") @NotNull @Pattern(regexp = QuietHours.TIME) @Size(max = 5) String from,
        @Schema(examples = "06:00") @NotNull @Pattern(regexp = QuietHours.TIME) @Size(max = 5) String until,
        @Schema(examples = "Asia/Jakarta") @Size(min = 1, max = 60) @Nullable String zone) {

    static final String TIME = "([01][0-9]|2[0-3]):[0-5][0-9]";
    private static final String USUAL_ZONE = "Asia/Jakarta";

    /// The first instant from this one on that is not quiet.
    public Instant end(Instant at) {
        ZonedDateTime local = at.atZone(ZoneId.of(zone == null ? USUAL_ZONE : zone));
        if (!isQuiet(local.toLocalTime())) {
            return at;
        }
        ZonedDateTime end = local.with(LocalTime.parse(until));
        return (end.isAfter(local) ? end : end.plusDays(1)).toInstant();
    }

    private boolean isQuiet(LocalTime time) {
        boolean begun = !time.isBefore(LocalTime.parse(from));
        boolean over = !time.isBefore(LocalTime.parse(until));
        boolean onOneDay = LocalTime.parse(from).isBefore(LocalTime.parse(until));
        return onOneDay ? begun && !over : begun || !over;
    }
}
