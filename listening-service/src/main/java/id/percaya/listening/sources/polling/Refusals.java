package id.percaya.listening.sources.polling;

import id.percaya.listening.sources.fetching.Fetched.Fault;
import id.percaya.listening.sources.polling.PollAnswer.Refused;
import java.net.http.HttpHeaders;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

/// The meaning of an answer that is no page.
public final class Refusals {

    private Refusals() {}

    public static PollAnswer of(Fault fault) {
        return PollAnswer.refused(
                switch (fault) {
                    case ADDRESS_NOT_ALLOWED -> PollFault.ADDRESS_NOT_ALLOWED;
                    case TOO_LARGE -> PollFault.TOO_LARGE;
                    case TOO_MANY_REDIRECTS -> PollFault.TOO_MANY_REDIRECTS;
                    case HOST_UNKNOWN, NO_CONNECTION, TOO_SLOW, BROKEN_OFF -> PollFault.UNAVAILABLE;
                });
    }

    public static PollAnswer of(int status, HttpHeaders headers, Instant at) {
        return new Refused(
                switch (status) {
                    case 401 -> PollFault.UNAUTHORISED;
                    case 403 -> PollFault.FORBIDDEN;
                    case 410 -> PollFault.GONE;
                    case 429 -> PollFault.QUOTA;
                    default -> PollFault.UNAVAILABLE;
                },
                retryAfter(headers, at));
    }

    /// Seconds, or a date (RFC 9110).
    private static Optional<Duration> retryAfter(HttpHeaders headers, Instant at) {
        return headers.firstValue("retry-after").flatMap(value -> wait(value.strip(), at));
    }

    private static Optional<Duration> wait(String value, Instant at) {
        try {
            if (value.matches("[0-9]{1,9}")) {
                return Optional.of(Duration.ofSeconds(Long.parseLong(value)));
            }
            Instant until =
                    ZonedDateTime.parse(value, DateTimeFormatter.RFC_1123_DATE_TIME).toInstant();
            return Optional.of(Duration.between(at, until)).filter(Duration::isPositive);
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }
}
