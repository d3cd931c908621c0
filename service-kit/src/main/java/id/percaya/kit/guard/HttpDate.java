package id.percaya.kit.guard;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/// The present second as IMF-fixdate (RFC 9110, section 5.6.7), formatted once a second. It is the
/// time of this machine, since a cache compares it with its own.
final class HttpDate {

    private static final DateTimeFormatter FORMAT =
            DateTimeFormatter.ofPattern("EEE, dd MMM uuuu HH:mm:ss 'GMT'", Locale.US)
                    .withZone(ZoneOffset.UTC);

    private record Second(long epoch, String text) {}

    private volatile Second last = second(0);

    String now() {
        long epoch = Instant.now().getEpochSecond();
        Second known = last;
        if (known.epoch() != epoch) {
            known = second(epoch);
            last = known;
        }
        return known.text();
    }

    private static Second second(long epoch) {
        return new Second(epoch, FORMAT.format(Instant.ofEpochSecond(epoch)));
    }
}
