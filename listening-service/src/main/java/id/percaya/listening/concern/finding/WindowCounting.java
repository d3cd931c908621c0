package id.percaya.listening.concern.finding;

import id.percaya.eventstore.Tenant;
import id.percaya.eventstore.postgres.jdbc.DatabaseFailure;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.UUID;
import javax.sql.DataSource;

/// Counts the windows of a monitor whose hours have changed. The windows after them are cut anew,
/// up to one that begins where it began before, so that the windows depend on no order of arrival.
/// It goes on from the past to the present in steps of about as many mentions as one transaction
/// takes. The hour where a step ended is noted as a changed one, so that the next goes on there.
@ApplicationScoped
class WindowCounting {

    static final Duration WATERMARK = Duration.ofMinutes(10);

    /// A mention that is older is no news, as for alerts.
    static final Duration NEWS_AGE = Duration.ofDays(7);

    /// Counting begins so long ago. A monitor with few mentions has few windows in it.
    static final Duration OLDEST = Duration.ofDays(90);

    private final DataSource requests;
    private final Clock clock;
    private final int most;

    @Inject
    WindowCounting(DataSource requests, Clock clock) {
        this(requests, clock, MonitorTexts.MOST);
    }

    /// @param most mentions that a step reads, and at most twice as many
    WindowCounting(DataSource requests, Clock clock, int most) {
        this.requests = requests;
        this.clock = clock;
        this.most = most;
    }

    /// One step, in a transaction of the tenant.
    ///
    /// @return whether there is more to count
    boolean count(Tenant tenant, UUID monitor) {
        try (Connection connection = requests.getConnection()) {
            if (!MonitorTurn.take(monitor, connection)) {
                return false;
            }
            TermChanges changes = new TermChanges(tenant.id(), monitor, connection);
            TermWindows windows = new TermWindows(tenant.id(), monitor, connection);
            Bounds bounds = bounds(windows);
            if (changes.isTooEarly(bounds.ended())) {
                return false;
            }
            NavigableSet<Instant> hours = changes.take(bounds.oldest(), bounds.ended());
            if (hours.isEmpty()) {
                return false;
            }
            MonitorTexts texts = MonitorTexts.of(tenant.id(), monitor, connection);
            NavigableSet<Instant> left = count(windows, texts, hours, bounds);
            changes.putBack(left);
            return !left.isEmpty();
        } catch (SQLException failed) {
            throw new DatabaseFailure(failed);
        }
    }

    private record Bounds(Instant oldest, Instant ended, Instant news) {}

    /// Nothing is counted before the first window: windows that were older have been deleted.
    private Bounds bounds(TermWindows windows) throws SQLException {
        Instant now = clock.instant();
        Instant ended = now.minus(WATERMARK).truncatedTo(ChronoUnit.HOURS);
        Instant oldest = now.minus(OLDEST).truncatedTo(ChronoUnit.HOURS);
        Instant first = windows.first().orElse(oldest);
        return new Bounds(first.isAfter(oldest) ? first : oldest, ended, now.minus(NEWS_AGE));
    }

    /// @return the hours that are left to count
    private NavigableSet<Instant> count(
            TermWindows windows, MonitorTexts texts, NavigableSet<Instant> hours, Bounds bounds)
            throws SQLException {
        Instant from = windows.startFor(hours.first()).orElse(bounds.oldest());
        NavigableSet<Instant> known = windows.startsAfter(from);
        List<TermWindow> cut = new ArrayList<>();
        WindowCut cutting = new WindowCut(from, most);
        Instant read = from;
        while (cut.isEmpty() && read.isBefore(bounds.ended())) {
            read =
                    texts.readSome(
                            read,
                            bounds.ended(),
                            most,
                            text -> {
                                cutting.add(text).ifPresent(cut::add);
                                return !isAsBefore(cut, known, hours);
                            });
            if (!isAsBefore(cut, known, hours)) {
                cutting.end().ifPresent(cut::add);
            }
        }
        boolean isAsBefore = isAsBefore(cut, known, hours);
        boolean isAll = !isAsBefore && !read.isBefore(bounds.ended());
        Instant until = isAll ? bounds.ended() : cut.getLast().until();
        windows.replace(from, until, cut, bounds.news());
        NavigableSet<Instant> left = new TreeSet<>(hours.tailSet(until, true));
        if (!isAsBefore && !isAll) {
            left.add(until);
        }
        return left;
    }

    /// The next window begins where one began before, and no hour of it has changed.
    private static boolean isAsBefore(
            List<TermWindow> cut, NavigableSet<Instant> known, NavigableSet<Instant> hours) {
        if (cut.isEmpty() || !known.contains(cut.getLast().until())) {
            return false;
        }
        Instant next = cut.getLast().until();
        Instant changed = hours.ceiling(next);
        Instant end = known.higher(next);
        return changed == null || (end != null && !changed.isBefore(end));
    }
}
