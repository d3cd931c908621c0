package id.percaya.listening.alerting.terms;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The terms of a rule. Each monitor is judged by itself and has alerts of its own.
///
/// @param filter null if all mentions count
/// @param minimum below so many counted mentions no alert is raised
/// @param minimumAuthors with fewer authors no alert is raised
/// @param severities null for the usual limits of the test
/// @param coolDown after an alert, another one is raised only if it is more severe
/// @param hysteresis null if no quiet windows end an alert: people do, or for SILENCE a mention
/// @param quietHours null if the route is never delayed
public record AlertRuleTerms(
        String name,
        List<UUID> monitorIds,
        Metric metric,
        @Nullable MentionFilter filter,
        RuleTest test,
        int minimum,
        int minimumAuthors,
        @Nullable SeverityLimits severities,
        Duration coolDown,
        @Nullable Hysteresis hysteresis,
        @Nullable QuietHours quietHours,
        List<Recipient> route) {

    /// The length of the longest window.
    public Duration longestWindow() {
        return test.judged().stream().max(Duration::compareTo).orElseThrow();
    }
}
