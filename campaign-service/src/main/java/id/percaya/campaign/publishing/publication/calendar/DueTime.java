package id.percaya.campaign.publishing.publication.calendar;

import id.percaya.campaign.publishing.publication.BookingTerms.WallTime;
import id.percaya.kit.problem.Invalid;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.temporal.TemporalAccessor;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The due time of a booking: an instant, and the wall time in a zone if the person gave one.
record DueTime(Instant instant, @Nullable WallTime wallTime) {

    /// A date and a time; an offset unless a zone says it.
    static final String PATTERN =
            "[0-9]{4}-[0-9]{2}-[0-9]{2}[Tt][0-9]{2}:[0-9]{2}(:[0-9]{2}(\\.[0-9]{1,9})?)?"
                    + "([Zz]|[+-][0-9]{2}:[0-9]{2})?";

    /// In `Z` the offset of the local time is not known (RFC 9557), so it contradicts no zone.
    static DueTime of(String text, @Nullable ZoneId zone) {
        TemporalAccessor time = parsed(text);
        if (zone != null) {
            return time instanceof OffsetDateTime known
                    ? in(zone, known)
                    : in(zone, LocalDateTime.from(time));
        }
        if (time instanceof OffsetDateTime known) {
            return new DueTime(known.toInstant(), null);
        }
        throw new Invalid("/zone", "ZONE_MISSING", "is required for a time without an offset");
    }

    private static DueTime in(ZoneId zone, OffsetDateTime time) {
        Instant instant = time.toInstant();
        boolean isUtc = time.getOffset().equals(ZoneOffset.UTC);
        if (!isUtc && !zone.getRules().getOffset(instant).equals(time.getOffset())) {
            throw new Invalid(
                    "/zone",
                    "ZONE_CONTRADICTED",
                    "has another offset than the due time at that time");
        }
        return new DueTime(instant, new WallTime(LocalDateTime.ofInstant(instant, zone), zone));
    }

    private static DueTime in(ZoneId zone, LocalDateTime time) {
        List<ZoneOffset> offsets = zone.getRules().getValidOffsets(time);
        return switch (offsets.size()) {
            case 0 ->
                    throw new Invalid(
                            "/dueAt", "TIME_SKIPPED", "is skipped by the clocks of this zone");
            case 1 -> new DueTime(time.toInstant(offsets.getFirst()), new WallTime(time, zone));
            default ->
                    throw new Invalid(
                            "/dueAt",
                            "TIME_AMBIGUOUS",
                            "comes twice by the clocks of this zone; give the offset");
        };
    }

    private static TemporalAccessor parsed(String text) {
        try {
            return DateTimeFormatter.ISO_DATE_TIME.parseBest(
                    text, OffsetDateTime::from, LocalDateTime::from);
        } catch (DateTimeParseException malformed) {
            throw new Invalid("/dueAt", "NOT_A_TIME", "must be a date and time of RFC 3339");
        }
    }
}
