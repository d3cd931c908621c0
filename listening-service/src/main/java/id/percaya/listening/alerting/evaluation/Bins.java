package id.percaya.listening.alerting.evaluation;

import id.percaya.listening.alerting.detection.Series;
import java.time.Duration;
import java.time.Instant;

/// Numbers the bins of five minutes from 1970 on. An edge has the number of the bin after it.
public final class Bins {

    private static final long SECONDS = Series.BIN.toSeconds();

    private Bins() {}

    /// The bin that holds the instant.
    public static int of(Instant instant) {
        return (int) Math.floorDiv(instant.getEpochSecond(), SECONDS);
    }

    /// The edge at or after the instant.
    public static int edgeFrom(Instant instant) {
        return of(instant.minusNanos(1)) + 1;
    }

    public static Instant start(int bin) {
        return Instant.ofEpochSecond(bin * SECONDS);
    }

    /// A whole number of bins.
    public static int in(Duration duration) {
        return (int) duration.dividedBy(Series.BIN);
    }
}
