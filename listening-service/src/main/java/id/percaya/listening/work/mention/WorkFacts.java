package id.percaya.listening.work.mention;

import java.time.Instant;
import java.util.List;

/// @param storedAt when the mention was stored first
/// @param monitors those that picked it
public record WorkFacts(Instant publishedAt, Instant storedAt, List<MonitorScope> monitors) {

    /// A source may date a post in the future.
    Instant since() {
        return publishedAt.isBefore(storedAt) ? publishedAt : storedAt;
    }
}
