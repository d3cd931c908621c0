package id.percaya.listening.alerting.alert;

import id.percaya.listening.alerting.alertrule.AlertRuleTerms;
import id.percaya.listening.alerting.alertrule.Severity;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Selects the windows in which a burst is searched, and the mentions that count in them.
///
/// @param from earliest end of a window
/// @param until latest end of a window
/// @param storedAfter only mentions that were stored later count
/// @param covered windows of open alerts; only windows that overlap none of them are searched
/// @param above only bursts that are more severe are found; null for all
record BurstSearch(
        AlertRuleTerms terms,
        Instant from,
        Instant until,
        Instant storedAfter,
        List<Span> covered,
        @Nullable Severity above) {

    /// A window of another alert, after `start` up to and including `end`.
    record Span(Instant start, Instant end) {}

    boolean isEmpty() {
        return from.isAfter(until);
    }

    boolean includes(Instant end) {
        Instant start = end.minus(terms.window());
        return covered.stream()
                .noneMatch(span -> end.isAfter(span.start()) && start.isBefore(span.end()));
    }

    boolean isSevere(Burst burst) {
        return above == null || burst.severity().compareTo(above) > 0;
    }
}
