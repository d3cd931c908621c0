package id.percaya.listening.counting.change;

import id.percaya.listening.counting.bin.CountingRecord;
import id.percaya.listening.counting.bin.Mark;
import id.percaya.listening.counting.bin.MentionCount;
import id.percaya.listening.counting.bin.MonitorKey;
import id.percaya.listening.counting.bin.Sequence;
import id.percaya.listening.counting.bin.Sweep;
import id.percaya.listening.counting.stored.SettledBins.Settled;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// @param readAt by the clock of the database, which all instances share
/// @param full whether there may be more changes
/// @param end sequence of the last change
record ChangePage(List<Change> changes, Instant readAt, boolean full, Sequence end) {

    record Change(MonitorKey monitor, CountingRecord record) {

        private boolean isSince(Instant oldest) {
            return switch (record) {
                case MentionCount count -> !count.publishedAt().isBefore(oldest);
                case Sweep _, Mark _ -> true;
            };
        }

        private Stream<Settled> settled() {
            return record instanceof MentionCount count
                    ? Stream.of(new Settled(monitor, count.publishedAt(), count.sequence()))
                    : Stream.empty();
        }
    }

    /// The recounts of monitors that end in this page.
    Map<MonitorKey, Sweep> sweeps() {
        Map<MonitorKey, Sweep> sweeps = new HashMap<>();
        for (Change change : changes) {
            if (change.record() instanceof Sweep sweep) {
                sweeps.put(change.monitor(), sweep);
            }
        }
        return sweeps;
    }

    List<Change> publishedSince(Instant oldest) {
        return changes.stream().filter(change -> change.isSince(oldest)).toList();
    }

    List<Settled> publishedBefore(Instant oldest) {
        return changes.stream()
                .filter(change -> !change.isSince(oldest))
                .flatMap(Change::settled)
                .toList();
    }
}
