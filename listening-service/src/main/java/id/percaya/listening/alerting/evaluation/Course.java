package id.percaya.listening.alerting.evaluation;

import id.percaya.listening.alerting.alertrule.Severity;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// An alert as the evaluation goes on: known before, or raised by it. It holds the window with the
/// worst finding so far.
public final class Course {

    private static final int NEVER = Integer.MAX_VALUE;

    private final @Nullable UUID id;
    private final int anchor;
    private final Instant storedAfter;
    private final boolean resolved;

    /// Stored as over by itself. What arrives late for its time is another alert's.
    private final boolean over;

    private final int heardFrom;

    private int start;
    private int end;
    private Severity severity;
    private long counted;
    private int quietSince = NEVER;
    private int checked;
    private @Nullable Judged worst;

    private Course(
            @Nullable UUID id,
            int anchor,
            int start,
            int end,
            Severity severity,
            long counted,
            Instant storedAfter,
            boolean resolved,
            boolean over,
            int heardFrom) {
        this.id = id;
        this.anchor = anchor;
        this.start = start;
        this.end = end;
        this.severity = severity;
        this.counted = counted;
        this.storedAfter = storedAfter;
        this.resolved = resolved;
        this.over = over;
        this.heardFrom = heardFrom;
    }

    /// @param firstWindowEnd end of the window that raised it
    /// @param counted in the window from `windowStart` to `windowEnd`
    /// @param resolved whether a person has resolved it
    /// @param quietSince when it ended by itself; null unless it has
    /// @param heardFrom the bin from which mentions are heard; earlier ones end nothing
    public static Course known(
            UUID id,
            Instant firstWindowEnd,
            Instant windowStart,
            Instant windowEnd,
            Severity severity,
            long counted,
            Instant storedAfter,
            boolean resolved,
            @Nullable Instant quietSince,
            int heardFrom) {
        int end = Bins.edgeFrom(windowEnd);
        Course course =
                new Course(
                        id,
                        Bins.edgeFrom(firstWindowEnd),
                        end - Bins.in(Duration.between(windowStart, windowEnd)),
                        end,
                        severity,
                        counted,
                        storedAfter,
                        resolved,
                        quietSince != null,
                        heardFrom);
        course.quietSince = quietSince == null ? NEVER : Bins.edgeFrom(quietSince);
        return course;
    }

    static Course raised(Judged judged) {
        Course course =
                new Course(
                        null,
                        judged.edge(),
                        judged.start(),
                        judged.edge(),
                        judged.severity(),
                        judged.tally().counted(),
                        judged.storedAfter(),
                        false,
                        false,
                        Integer.MIN_VALUE);
        course.worst = judged;
        return course;
    }

    /// Empty if this evaluation raised it.
    public Optional<UUID> id() {
        return Optional.ofNullable(id);
    }

    /// The edge at which it was raised first.
    public int anchor() {
        return anchor;
    }

    public Severity severity() {
        return severity;
    }

    /// The worst window of this evaluation; empty if it found nothing worse than was known.
    public Optional<Judged> worst() {
        return Optional.ofNullable(worst);
    }

    /// The edge at which it was over by itself, if it is.
    public OptionalInt quietSince() {
        return isQuiet() ? OptionalInt.of(quietSince) : OptionalInt.empty();
    }

    boolean isQuiet() {
        return quietSince != NEVER;
    }

    public boolean isResolved() {
        return resolved;
    }

    Instant storedAfter() {
        return storedAfter;
    }

    /// In bins.
    int length() {
        return end - start;
    }

    long counted() {
        return counted;
    }

    boolean isOpenAt(int edge) {
        return !resolved && !over && edge <= quietSince;
    }

    /// Whether a window belongs to it: it overlaps, or, where an alert ends by itself, it ends
    /// while the alert goes on.
    boolean covers(Judged window, boolean endsByItself) {
        boolean after = window.edge() > start;
        return after && (window.start() < end || (endsByItself && isOpenAt(window.edge())));
    }

    /// Takes a worse finding: more severe, or more of the same severity in a window as long.
    void take(Judged found) {
        boolean asLong = found.edge() - found.start() == length();
        boolean more = found.severity() == severity && asLong && found.tally().counted() > counted;
        if (found.severity().compareTo(severity) > 0 || more) {
            start = found.start();
            end = found.edge();
            severity = found.severity();
            counted = found.tally().counted();
            worst = found;
        }
    }

    /// Ends it at the first edge until this one at which it is over.
    void closeUntil(int edge, Quiet quiet) {
        int first = Math.max(Math.max(end, heardFrom) + quiet.windows() * length(), checked + 1);
        for (int at = first; at <= edge && quietSince == NEVER; at++) {
            if (quiet.isOver(this, at)) {
                quietSince = at;
            }
            checked = at;
        }
    }
}
