package id.percaya.listening.figures;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/// The mentions to count, and their groups.
///
/// @param monitors only mentions that one of these matched; empty for all
/// @param from published at or after
/// @param to published before
record Counting(List<UUID> monitors, Instant from, Instant to, Grouping grouping) {

    static Counting of(MentionSelection selection, Grouping grouping) {
        List<UUID> monitors =
                selection.monitorId() == null ? List.of() : List.of(selection.monitorId());
        return new Counting(monitors, selection.from(), selection.to(), grouping);
    }

    /// Rows of days have its parts, see [id.percaya.listening.figures.day.FigureDays].
    boolean isOfDays() {
        return monitors.isEmpty()
                && (grouping.equals(Grouping.NONE) || grouping.equals(Grouping.DAYS));
    }

    boolean isByMonitor() {
        return grouping.equals(Grouping.MONITORS);
    }
}
