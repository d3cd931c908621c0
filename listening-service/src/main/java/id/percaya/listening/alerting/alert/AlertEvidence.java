package id.percaya.listening.alerting.alert;

import id.percaya.listening.alerting.alertrule.Severity;
import id.percaya.listening.alerting.terms.TestKind;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The evidence for an alert: the counts of the window from `windowStart` up to `windowEnd`, and
/// the values they were compared with.
///
/// @param mentions all mentions of the monitor, of any sentiment, that were not stored earlier
/// @param baseline the usual number of what the rule counts in such a window; 0 if its test does
///   not ask
/// @param threshold the value that was reached; the rule's minimum where a probability was judged
/// @param authors number of distinct accounts of the counted mentions, a site for one without
/// @param netSentiment without neutral mentions; null when there is no positive or negative one
/// @param storedAfter mentions that were stored earlier are not counted, because an alert about
///   them was resolved; null when all count
/// @param formulaVersion of the reaches and the net sentiment; null in alerts of version 1
/// @param sampleMentionIds the counted mentions with the largest audience, at most ten
/// @param explanation null in alerts of earlier versions
public record AlertEvidence(
        Severity severity,
        Instant windowStart,
        Instant windowEnd,
        long mentions,
        long negative,
        long authors,
        double baseline,
        int minimum,
        double threshold,
        long reachSocial,
        long reachNonSocial,
        @Nullable Double netSentiment,
        List<UUID> sampleMentionIds,
        @Nullable Instant storedAfter,
        @Nullable Integer formulaVersion,
        @Nullable AlertExplanation explanation) {

    /// The value that the rule counted.
    public long counted() {
        return explanation == null ? negative : explanation.counted();
    }

    /// Others open a case of it: it is CRITICAL, whatever the mood, or a mention is negative.
    public boolean concernsOthers() {
        return severity == Severity.CRITICAL || negative > 0;
    }

    /// Raised because nothing was said. The window begins with the last mention.
    public boolean tellsSilence() {
        return explanation != null && explanation.test() == TestKind.SILENCE;
    }

    /// End of the first window that raised it.
    public Instant firstWindowEnd() {
        return explanation == null ? windowEnd : explanation.firstWindowEnd();
    }
}
